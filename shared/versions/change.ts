/** What differs between two versions of an annex. */
import type { BothTexts } from './annex-state.ts';
import type { Direction } from './strength.ts';

/**
 * - `weakened`: promises less than before, be it in one point only; `strengthened`: more, and less in none;
 * - `changed`: another content of which nobody can say whether it is more or less;
 * - `reworded`: says the same in other words;
 * - `moved`: the same in another group.
 */
export const CHANGE_KINDS = ['removed', 'weakened', 'added', 'strengthened', 'changed', 'reworded', 'moved'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export type ChangeSubject =
  | { kind: 'measure'; id: string; target: string }
  /** `operation`: that an annex for several is for this one, too, or no longer. */
  | { kind: 'party' | 'site' | 'group' | 'text' | 'operation'; id: string };

/** What of a measure, party, site or text differs. */
export const CHANGED_PARTS = ['status', 'plannedFor', 'value', 'condition', 'note', 'words', 'place', 'text'] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];

export interface PartChange {
  what: ChangedPart;
  /** Of a value; else ''. */
  parameterId: string;
  /** Of a value: as it is called now, or was; else ''. */
  label: BothTexts;
  before: BothTexts;
  after: BothTexts;
  direction: Direction;
}

export interface Change {
  kind: ChangeKind;
  subject: ChangeSubject;
  title: BothTexts;
  /** Whom a measure is about, as printed, and of which operation it is said; '' in general and of all. */
  about: BothTexts;
  /** Of which operation of an annex for several; absent where it is said of all of them. */
  operationId?: string;
  /** What this operation is called; absent where it has no name, too. */
  operationName?: string;
  /** All that was printed; '' where there was nothing. */
  before: BothTexts;
  /** All that is printed now; '' where there is nothing. */
  after: BothTexts;
  /** What of it differs; none for what is new or gone. */
  parts: readonly PartChange[];
  direction: Direction;
}

export const NO_TEXT: BothTexts = { de: '', en: '' };

/** Two changes of the same versions have different keys. */
export function changeKey({ subject, operationId }: Pick<Change, 'subject' | 'operationId'>): string {
  const key = subject.kind === 'measure' ? `${subject.id}/${subject.target}` : `${subject.kind}:${subject.id}`;
  return operationId ? `${operationId} ${key}` : key;
}

/** What asks for a reason: the level must not fall. */
export const isLowered = ({ kind, subject }: Pick<Change, 'kind' | 'subject'>): boolean =>
  subject.kind === 'measure' && (kind === 'removed' || kind === 'weakened');
