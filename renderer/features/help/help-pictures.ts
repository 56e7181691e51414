import type { Language } from '../../../shared/domain/localised.ts';
import type { HelpPageId } from '../../text/help/help-page.ts';

/** Addresses only: a picture is read from the disk when its page is shown. Made by `npm run pictures -- help`. */
const files = import.meta.glob<string>('./pictures/*.webp', { eager: true, query: '?url', import: 'default' });

/** The address of the picture of a page, of the interface in this language and these colours. */
export function pictureOf(page: HelpPageId, language: Language, scheme: 'light' | 'dark'): string | undefined {
  return files[`./pictures/${page}-${language}-${scheme}.webp`];
}

/** Names of all pictures there are. */
export const pictureNames = (): string[] => Object.keys(files).map((path) => path.replace(/^.*\/|\.webp$/g, ''));
