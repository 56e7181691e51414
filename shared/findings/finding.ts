/** What rules look at, and what they find. */
import type { AnnexTexts } from '../annex/annex-texts.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Facts } from '../domain/facts.ts';
import type { Place, Severity } from '../domain/finding-records.ts';
import type { MeasureOverlay, OwnMeasure } from '../domain/house-records.ts';
import type { RuleId } from '../domain/ids.ts';
import type { Language, Localised } from '../domain/localised.ts';
import type {
  Assessment,
  GroupState,
  Operation,
  Organisation,
  Party,
  Scope,
  Site,
  Version,
} from '../domain/records.ts';
import type { AnnexState } from '../versions/annex-state.ts';

/** An operation, or what an organisation says for all of them, as it stands today. */
export interface FindingsCase {
  scope: Scope;
  /** With own measures, as it is seen in this scope. */
  catalogue: Catalogue;
  organisation: Organisation;
  /** Absent where the organisation is looked at. */
  operation?: Operation;
  facts: Facts;
  /** What holds, by `${measureId}/${target}`. */
  answers: ReadonlyMap<string, Assessment>;
  groupStates: readonly GroupState[];
  /** Those that are used here, in order. */
  parties: readonly Party[];
  sites: readonly Site[];
  versions: readonly Version[];
  ownMeasures: readonly OwnMeasure[];
  /** The users' wording of delivered measures. Absent: none. */
  overlays?: readonly MeasureOverlay[];
  /** What other operations of the organisation say about sites, as far as it holds there. Absent: not compared. */
  elsewhere?: readonly ElsewhereAnswer[];
  /** What was handed out last, of an operation that has a released version. */
  released?: ReleasedLevel;
  /** In which languages the annex is made; absent where that is not known. */
  annexLanguages?: readonly Language[];
  /** ISO date. */
  today: string;
}

/** The last released version that was not withdrawn: its level must not fall without a reason. */
export interface ReleasedLevel {
  /** Of the version; '' without one. */
  number: string;
  state: AnnexState;
  /** Why the level is lower, by measure, as the version in the making says. */
  reasons: Readonly<Record<string, string>>;
  /** To say values in words. */
  texts: Readonly<Record<Language, AnnexTexts>>;
}

/** An answer of another operation, with as much as it takes to see a contradiction. */
export interface ElsewhereAnswer extends Pick<Assessment, 'measureId' | 'target' | 'status' | 'values'> {
  /** For the message. */
  operationName: string;
}

/** What a rule looked at, by name: of a choice of several, only the options that it asks for. */
export type Looked = Readonly<Record<string, unknown>>;

/** What is put into the places of a text; words that differ by language in both. */
export type FindingParams = Readonly<Record<string, string | number | Localised>>;

/** A part of a text, in UTF-16 units from its beginning. */
export interface Mark {
  start: number;
  end: number;
}

export interface Finding {
  ruleId: RuleId;
  severity: Severity;
  place: Place;
  /** Fingerprint of what was looked at: as long as it stays, so does an acceptance. */
  basis: string;
  /** The same in the open, by name: values as `<measure>.<parameter>`. Absent where there is nothing to show. */
  looked?: Looked;
  /** For the places of message and advice. */
  params?: FindingParams;
  /** The words that were found, in the text of the place's field. */
  marks?: readonly Mark[];
  /** The measure has not been answered at all yet: work to be done rather than a fault. */
  isUnanswered?: boolean;
  /** The measure that is missing is planned: it still is missing, but said more softly. */
  isPlanned?: boolean;
}
