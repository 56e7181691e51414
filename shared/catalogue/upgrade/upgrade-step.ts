/** One step from a version of the catalogue to the next, and what the user decided about it. */
import type { CaseContent } from '../../domain/case-content.ts';
import type { CatalogueMeasure } from '../../domain/catalogue.ts';
import type { AnswerRule, Equivalence } from '../../domain/catalogue-changes.ts';
import type { MeasureId } from '../../domain/ids.ts';
import type { Language } from '../../domain/localised.ts';
import type { Operation } from '../../domain/records.ts';

/** As much of a catalogue as an upgrade looks at. */
export interface CatalogueVersion {
  manifest: { version: string };
  measures: readonly CatalogueMeasure[];
  measure(id: MeasureId): CatalogueMeasure | undefined;
}

export interface UpgradeStep {
  from: CatalogueVersion;
  to: CatalogueVersion;
  equivalences: readonly Equivalence[];
}

/** What an upgrade may change. Deleted records pass through untouched. */
export type UpgradeTable = 'assessments' | 'measureOverlays' | 'ownParameters' | 'ownOptions' | 'ownPlacements';
/** Operations tell which answers inherit from which; deleted ones, too, as they may come back. */
export type UpgradeContent = Pick<CaseContent, UpgradeTable> & {
  operations: readonly Pick<Operation, 'id' | 'organisationId'>[];
};
export const UPGRADE_TABLES: readonly UpgradeTable[] = [
  'assessments',
  'measureOverlays',
  'ownParameters',
  'ownOptions',
  'ownPlacements',
];

export interface UpgradeDecisions {
  /** By `decisionKey`; without one, the table's own rule. */
  rules: ReadonlyMap<string, AnswerRule>;
  /** Measures whose own wording gives way to the new one. */
  newWording: ReadonlySet<MeasureId>;
  /** For the titles that joined notes are marked with. */
  language: Language;
}

/** One decision per measure and step: a measure may change in several versions. */
export function decisionKey(version: string, measureId: MeasureId): string {
  return `${version}/${measureId}`;
}

/** What happens to the answers of a measure in this step. */
export function ruleFor(step: UpgradeStep, line: Equivalence, { rules }: UpgradeDecisions): AnswerRule {
  return rules.get(decisionKey(step.to.manifest.version, line.measureId)) ?? line.answers;
}
