/** What an annex is made of. */
import type { Catalogue, Measure } from '../catalogue/catalogue.ts';
import type { Scheme } from '../domain/catalogue.ts';
import type { LayoutContent } from '../domain/layout.ts';
import type { Operation, Party, Version } from '../domain/records.ts';
import type { VersionState } from '../domain/version-state.ts';
import type { AnnexRecords } from './annex-records.ts';
import type { AnnexTexts } from './annex-texts.ts';
import { hasContract } from './several/contracts.ts';
import { jointOperation } from './several/joint-operation.ts';
import { spelled } from './spelling.ts';
import { type AnnexTarget, annexTargets } from './targets.ts';
import type { Wording } from './value-text.ts';

export interface AnnexInput extends Omit<AnnexRecords, 'house' | 'heldBack' | 'layouts'> {
  /** With the organisation's own measures. */
  catalogue: Catalogue;
  scheme: Scheme;
  layout: LayoutContent;
  /** Fix the language of the annex. */
  texts: AnnexTexts;
  /** What became of each version, by its id; printed where the layout wants it. */
  versionStates?: Readonly<Record<string, VersionState>>;
  /** ISO date. Only printed while no version has a date. */
  today: string;
}

/** Facts that several parts of an annex need, found once. */
export interface AnnexContext extends AnnexInput {
  /** Without deleted and empty rows, in printing order. */
  versions: readonly Version[];
  /** Of which the annex is; of several, `operation` is what they have in common. */
  operations: readonly [Operation, ...Operation[]];
  /** The version that is described: the last row of the table. */
  version: Version | undefined;
  /** ISO date: the version's, else today's. */
  asOf: string;
  /** "Anlage 2", or just "Anlage". */
  label: string;
  /** Who takes the measures, as words of a sentence. */
  actor: string;
  /** Made for a client, so part of a contract; else for the organisation's own use. */
  hasClient: boolean;
  wording: Wording;
  /** Whom answers can be about apart from nobody in particular, in printing order. */
  targets: readonly AnnexTarget[];
  /** Whose measures are printed, in a part that is about somebody else's. */
  party?: Party;
  /** Which measures a part is about; absent = all. */
  holds?: (measure: Measure) => boolean;
  /** Tells the headings of groups in different parts of an annex apart; '' for the main part. */
  part: string;
}

export function annexContext(source: AnnexInput): AnnexContext {
  const said = source.texts.language === 'de' ? spelled(source) : source;
  const operations = [said.operation, ...(said.further ?? []).map((it) => it.operation)] as const;
  const input = { ...said, operation: operations.length > 1 ? jointOperation(operations) : said.operation };
  const { operation, texts } = input;
  const versions = inOrder(input.versions);
  const version = lastVersion(versions);
  const partyNames = new Map<string, string>(input.parties.filter((it) => !it.deleted).map((it) => [it.id, it.name]));
  const hasClient = operations.some(hasContract);
  return {
    ...input,
    operations,
    versions,
    version,
    asOf: version?.date || input.today,
    label: labelIn(texts, operation.annexLabel),
    actor: hasClient ? texts.actor.processor : texts.actor.organisation,
    hasClient,
    targets: annexTargets(input, texts),
    part: '',
    wording: { texts, partyName: (id) => partyNames.get(id) || undefined },
  };
}

const inOrder = (versions: readonly Version[]): Version[] =>
  versions.filter((it) => !it.deleted && !isEmpty(it)).sort((one, other) => one.order - other.order);

/** A row that was added and never filled in. Who is responsible alone makes no version. */
const isEmpty = ({ number, date, change }: Version): boolean => !number.trim() && !date && !change.trim();

/** The version that an annex describes: the last row that says anything. */
export const lastVersion = (versions: readonly Version[]): Version | undefined => inOrder(versions).at(-1);

/** Contracts name their annexes in German; an English reader meets "Annex 2" for "Anlage 2". */
function labelIn({ language, document }: AnnexTexts, label: string): string {
  if (!label) return document.label;
  return language === 'en' ? label.replace(/^(Anlage|Anhang)(?=\s|$)/, document.label) : label;
}
