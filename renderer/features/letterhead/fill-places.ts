import { filledText, placeNamed } from '../../../shared/docx/letterhead/template/placeholders.ts';
import type { Placeholder } from '../../../shared/domain/letterhead.ts';

/** The words of a header with its placeholders filled; unknown ones stay. */
export function filled(text: string, values: Readonly<Record<Placeholder, string>>): string {
  return filledText(text, (written) => {
    const name = placeNamed(written);
    return name in values ? values[name as Placeholder] : undefined;
  });
}
