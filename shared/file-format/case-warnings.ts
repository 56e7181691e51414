import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CaseContent } from '../domain/case-content.ts';
import type { Parameter } from '../domain/parameter.ts';
import type { Assessment } from '../domain/records.ts';
import { FILE_TABLES } from '../domain/records.ts';

/** What a file holds and this app does not show. None of it is lost. */
export type CaseWarning =
  /** Answers about measures that neither the catalogue nor the file has: the file knows another catalogue. */
  | { kind: 'unknownMeasures'; ids: string[] }
  | { kind: 'unknownParameters'; ids: string[] }
  /** A whole list that this version of the app does not know; it is not taken over. */
  | { kind: 'unknownTables'; names: string[] };

export function caseWarnings(content: CaseContent, catalogue: Catalogue): CaseWarning[] {
  const own = new Set<string>(content.ownMeasures.map(({ id }) => id));
  const answers = content.assessments.filter(({ measureId }) => !own.has(measureId));
  const unknownMeasures = answers
    .filter(({ measureId }) => !catalogue.measure(measureId))
    .map(({ measureId }) => measureId);
  const unknownParameters = answers.flatMap((answer) =>
    unknownValues(answer, catalogue.measure(answer.measureId)?.parameters).map((id) => `${answer.measureId}.${id}`),
  );
  const unknownTables = Object.keys(content).filter((name) => !(FILE_TABLES as string[]).includes(name));
  const warnings: CaseWarning[] = [
    { kind: 'unknownMeasures', ids: distinct(unknownMeasures) },
    { kind: 'unknownParameters', ids: distinct(unknownParameters) },
    { kind: 'unknownTables', names: unknownTables.sort() },
  ];
  return warnings.filter((warning) => ('ids' in warning ? warning.ids : warning.names).length > 0);
}

/** Values of an unknown measure are named with the measure. */
function unknownValues({ values }: Assessment, parameters: readonly Parameter[] | undefined): string[] {
  if (!parameters) return [];
  return Object.keys(values).filter((id) => !parameters.some((parameter) => parameter.id === id));
}

const distinct = (ids: string[]): string[] => [...new Set(ids)].sort();
