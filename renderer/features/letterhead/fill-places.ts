import { placeNamed } from '../../../shared/docx/letterhead/template/placeholders.ts';
import type { Placeholder } from '../../../shared/domain/letterhead.ts';

/** The words of a header with its placeholders filled; unknown ones stay. */
export function filled(text: string, values: Readonly<Record<Placeholder, string>>): string {
  return text.replace(/\{\{\s*([^{}]+?)\s*\}\}/g, (place, written: string) => {
    const name = placeNamed(written);
    return name in values ? values[name as Placeholder] : place;
  });
}
