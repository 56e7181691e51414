/** Statuses as tab-separated text, as spreadsheets read and write it. */
import type { Status } from '../../../../shared/domain/status.ts';
import { fold } from '../../../../shared/lib/fold.ts';
import { ui as de } from '../../../text/de/ui.ts';
import { ui as en } from '../../../text/en/ui.ts';
import { statusOfDigit } from '../grid/grid-keys.ts';

/** Besides the words of both languages and the digits of the keys. All folded. */
const SPELLINGS: Record<Status, readonly string[]> = {
  implemented: ['☒', '☑', '✓', '✔', '✅', 'x', 'ja', 'yes'],
  partial: ['◧', '◨', '◐', '◪', '½'],
  planned: ['◷', '→', '📅'],
  notImplemented: ['✗', '✘', '❌', 'nein', 'no'],
  notApplicable: ['⊘', '∅', '/', 'entfallt', 'n/a', 'n. a.'],
  open: ['☐', '□', '?'],
};

const STATUS_OF_WORD: ReadonlyMap<string, Status> = new Map(
  (Object.keys(SPELLINGS) as Status[]).flatMap((status) =>
    [...SPELLINGS[status], de.status[status], en.status[status]].map((word) => [fold(word), status] as const),
  ),
);

/** What a pasted cell says: a status, `null` = nothing, so that the cell stays as it is, undefined = nobody knows. */
export function statusOfText(text: string): Status | null | undefined {
  const word = fold(
    text
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .trim(),
  ).replace(/\s+/g, ' ');
  if (word === '') return null;
  return statusOfDigit(word) ?? STATUS_OF_WORD.get(word);
}

/** The cells of a pasted text, row by row. A line break at the end begins no further row. */
export function cellsOfText(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return lines.split('\n').map((line) => line.split('\t'));
}

/** Rows of words as text for the clipboard. */
export function textOfCells(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}
