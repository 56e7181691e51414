/** Something wrong in a Word file. */
export interface Finding {
  /** Short and stable, for tests and for searching: "style-undefined". */
  rule: string;
  /** Part of the package, or "package". */
  part: string;
  /** Where in the part: "paragraph 12: Zweck …". */
  place?: string;
  message: string;
}

/** "word/document.xml, paragraph 12: style-undefined – …" */
export function findingLine({ rule, part, place, message }: Finding): string {
  return `${part}${place ? `, ${place}` : ''}: ${rule} – ${message}`;
}
