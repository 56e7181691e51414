/** The fields of a record that would change, here and in the file, in words. */
import { entryOf, fieldAt, isSame } from '../../../../shared/domain/record-paths.ts';
import type { MergedRecord } from '../../../../shared/merge/merge-content.ts';
import { type JoinKind, joinKind, listOf, type Proposal, proposalOf } from '../../../../shared/merge/proposal.ts';
import { textFor } from '../../../text/i18n.ts';
import type { TextFormat } from '../../../ui/compared-text/compared-lines.ts';
import { fieldTitle, type MergeNames } from './words/record-words.ts';
import { entryWords, type FieldPlace, valueWords } from './words/value-words.ts';

/** What stands here and what in the file; '' = nothing. */
export interface Sides {
  /** Of which language; '' where there is but one text. */
  label: string;
  mine: string;
  theirs: string;
}

export interface FieldEntry {
  path: string;
  title: string;
  isConflict: boolean;
  /** One, or one for each language. */
  sides: readonly Sides[];
  format: TextFormat;
  /** How both can be put together; undefined where only one of them can hold. */
  kind: JoinKind | undefined;
  here: unknown;
  there: unknown;
  /** What both began with, where that is remembered. */
  base: unknown;
  /** An entry of a list in words. */
  entryWords: (entry: unknown) => string;
}

/** What users can do nothing with, and what follows from something else. */
const UNSHOWN: ReadonlySet<string> = new Set(['revisions', 'order', 'leftBlank', 'looked', 'basis', 'logoType']);
/** Markdown. */
const NOTES: ReadonlySet<string> = new Set(['note', 'internalNote', 'textBefore', 'textInstead', 'textAfter', 'text']);

export function fieldEntries(merged: MergedRecord, names: MergeNames): FieldEntry[] {
  const paths = [...merged.conflicts, ...merged.taken.filter((path) => !UNSHOWN.has(path.split('.')[0] ?? ''))];
  return paths.flatMap((path) => {
    const field = fieldEntry(merged, path, names);
    const isNothing =
      isSame(field.here, field.there) || field.sides.every((one) => one.mine === '' && one.theirs === '');
    return isNothing && !field.isConflict ? [] : [field];
  });
}

function fieldEntry(merged: MergedRecord, path: string, names: MergeNames): FieldEntry {
  const { table, mine, theirs, conflicts, bases } = merged;
  const [here, there] = [mine && fieldAt(mine, path), fieldAt(theirs, path)];
  const place: FieldPlace = { table, path, record: theirs };
  const kind = joinKind(table, path) ?? (isList(here) && isList(there) ? 'list' : undefined);
  return {
    path,
    title: fieldTitle(path, theirs, names),
    isConflict: conflicts.includes(path),
    sides: kind === 'languages' ? bothLanguages(here, there) : [{ label: '', mine: words(here), theirs: words(there) }],
    format: formatOf(),
    kind,
    here,
    there,
    base: bases?.[path],
    entryWords: (entry) => entryWords(place, entry, names),
  };

  function formatOf(): TextFormat {
    if (NOTES.has(path)) return 'note';
    // What is shown as it is stored was typed by somebody.
    const isTyped = [here, there].every((value) => typeof value !== 'string' || words(value) === value);
    return kind || isTyped ? 'plain' : 'value';
  }

  function words(value: unknown): string {
    if (kind === 'words') return typeof value === 'string' ? value : '';
    if (kind === 'list' && !entryOf(path))
      return listOf(value)
        .map((entry) => entryWords(place, entry, names))
        .join('\n');
    return valueWords(place, value, names);
  }
}

const isList = (value: unknown): boolean => Array.isArray(value);

function bothLanguages(here: unknown, there: unknown): Sides[] {
  const t = textFor('merging');
  const textIn = (value: unknown, language: 'de' | 'en') =>
    (value as Readonly<Record<string, string>> | null | undefined)?.[language] ?? '';
  return (['de', 'en'] as const).map((language) => ({
    label: t(`languages.${language}`),
    mine: textIn(here, language),
    theirs: textIn(there, language),
  }));
}

/** Both versions in one; undefined where only one of them can hold. */
export const proposalFor = ({ kind, base, here, there }: FieldEntry): Proposal | undefined =>
  kind && proposalOf(kind, base, here, there);
