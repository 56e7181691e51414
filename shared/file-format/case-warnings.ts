import type { Catalogue } from '../catalogue/catalogue.ts';
import { isBlankAnswer } from '../domain/blank-answer.ts';
import type { CaseContent } from '../domain/case-content.ts';
import type { MeasureId } from '../domain/ids.ts';
import { withSubParameters } from '../domain/parameter.ts';
import { FILE_TABLES } from '../domain/records.ts';
import { isFormer } from '../domain/target.ts';

/** What a file holds and this app does not show. None of it is lost. */
export type CaseWarning =
  /** Answers about measures that neither the catalogue nor the file has: the file knows another catalogue. */
  | { kind: 'unknownMeasures'; ids: string[] }
  | { kind: 'unknownParameters'; ids: string[] }
  /** A whole list that this version of the app does not know; it is not taken over. */
  | { kind: 'unknownTables'; names: string[] }
  /** The answers are about other words than those shown here. */
  | { kind: 'otherCatalogue'; found: string; here: string };

/** What a file says about the catalogue it was written with, against the one in use here. */
export function catalogueWarnings(
  found: { id: string; version: string },
  here: { id: string; version: string },
): CaseWarning[] {
  if (found.id === here.id && found.version === here.version) return [];
  const name = ({ id, version }: typeof found) => (found.id === here.id ? version : `${id} ${version}`.trim());
  return [{ kind: 'otherCatalogue', found: name(found), here: name(here) }];
}

/** @param catalogue the delivered one: the file brings its own additions along */
export function caseWarnings(content: CaseContent, catalogue: Catalogue): CaseWarning[] {
  const own = new Set<string>(content.ownMeasures.map(({ id }) => id));
  const isKnown = (id: MeasureId) => own.has(id) || catalogue.measure(id) !== undefined;
  const parametersOf = knownParameters(content, catalogue);
  // What an upgrade laid aside is about an older catalogue and shown nowhere.
  const answers = content.assessments.filter((answer) => !isFormer(answer) && !isBlankAnswer(answer));
  const unknownMeasures = answers.filter(({ measureId }) => !isKnown(measureId)).map(({ measureId }) => measureId);
  // Values of an unknown measure are named with the measure.
  const unknownParameters = answers
    .filter(({ measureId }) => isKnown(measureId))
    .flatMap(({ measureId, values }) => {
      const known = parametersOf(measureId);
      return Object.keys(values).flatMap((id) => (known.has(id) ? [] : [`${measureId}.${id}`]));
    });
  const unknownTables = Object.keys(content).filter((name) => !(FILE_TABLES as string[]).includes(name));
  const warnings: CaseWarning[] = [
    { kind: 'unknownMeasures', ids: distinct(unknownMeasures) },
    { kind: 'unknownParameters', ids: distinct(unknownParameters) },
    { kind: 'unknownTables', names: unknownTables.sort() },
  ];
  return warnings.filter(
    (warning) => ('names' in warning ? warning.names : 'ids' in warning ? warning.ids : []).length > 0,
  );
}

/** Ids of the parameters of a measure at every depth, own ones included: deleted ones, too, were known once. */
function knownParameters({ ownParameters }: CaseContent, catalogue: Catalogue): (id: MeasureId) => ReadonlySet<string> {
  const known = new Map<MeasureId, Set<string>>();
  const of = (id: MeasureId) => {
    const delivered = withSubParameters(catalogue.measure(id)?.parameters ?? []);
    const found = known.get(id) ?? new Set<string>(delivered.map(({ parameter }) => parameter.id));
    known.set(id, found);
    return found;
  };
  for (const { id, measureId } of ownParameters) of(measureId).add(id);
  return of;
}

const distinct = (ids: string[]): string[] => [...new Set(ids)].sort();
