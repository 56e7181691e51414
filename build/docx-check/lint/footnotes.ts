/** Footnotes: each reference leads to one, each one is referred to once. */
import type { Finding } from '../finding.ts';
import { DOCUMENT, FOOTNOTES, type WordPackage } from '../word-package.ts';
import { findingsAt, textOf } from '../word-text.ts';
import { descendants } from '../xml.ts';

export function* footnoteFindings({ xml }: WordPackage): Generator<Finding> {
  const body = xml.get(DOCUMENT);
  const part = xml.get(FOOTNOTES);
  // The lines above footnotes are notes of a type of their own.
  const notes = (part ? descendants(part, 'w:footnote') : []).filter(({ attributes }) => !attributes['w:type']);
  const unused = new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]));
  if (unused.size !== notes.length)
    yield { rule: 'footnote-duplicate', part: FOOTNOTES, message: 'a footnote id occurs twice' };
  const used = new Set<string>();
  for (const reference of body ? descendants(body, 'w:footnoteReference') : []) {
    const id = reference.attributes['w:id'] ?? '';
    const finding = findingsAt(DOCUMENT, reference);
    if (!used.has(id) && !unused.has(id)) yield finding('footnote-reference', `footnote ${id} is missing`);
    if (used.has(id)) yield finding('footnote-reference', `footnote ${id} is referred to twice`);
    used.add(id);
    unused.delete(id);
  }
  for (const [id, note] of unused) {
    yield {
      rule: 'footnote-unused',
      part: FOOTNOTES,
      message: `nothing refers to footnote ${id}: ${textOf(note).slice(0, 40)}`,
    };
  }
}
