import type { Language } from '../../../shared/domain/localised.ts';
import type { HelpPageId } from '../../text/help/help-page.ts';

/** Addresses only: a picture is read from the disk when its page is shown. Made by `npm run pictures -- help`. */
const files = import.meta.glob<string>('./pictures/*.webp', { eager: true, query: '?url', import: 'default' });

export interface HelpPictureFile {
  src: string;
  /** In CSS pixels, as the window showed it. */
  width: number;
  height: number;
}

/** The picture of a page, of the interface in this language and these colours. */
export function pictureOf(page: HelpPageId, language: Language, scheme: 'light' | 'dark'): HelpPictureFile | undefined {
  const src = files[`./pictures/${page}-${language}-${scheme}.webp`];
  const size = pictureSizes[`${page}-${language}`];
  return src && size ? { src, ...size } : undefined;
}

type Sizes = Readonly<Record<string, { width: number; height: number }>>;

/** By page and language; both colour schemes show the same part of the window. */
export const pictureSizes: Sizes = Object.assign(
  {},
  ...Object.values(import.meta.glob<Sizes>('./pictures/sizes-*.json', { eager: true, import: 'default' })),
);

/** Names of all pictures there are. */
export const pictureNames = (): string[] => Object.keys(files).map((path) => path.replace(/^.*\/|\.webp$/g, ''));
