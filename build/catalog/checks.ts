/** The checks of the delivered catalogue, by name, each with what it looks at and what it finds. */
import { changeProblems } from './change-problems.ts';
import type { CatalogueContent } from './content.ts';
import { guidanceProblems } from './guidance-problems.ts';
import { catalogueIds } from './id-ledger.ts';
import { idProblems } from './id-problems.ts';
import { layoutProblems } from './layout-problems.ts';
import { lengthProblems } from './length-problems.ts';
import { measuresOf, referencesOf, textsOf } from './parts.ts';
import { placementProblems } from './placement-problems.ts';
import type { CatalogueProblem } from './problem.ts';
import { referenceProblems } from './reference-problems.ts';
import { ruleProblems, ruleTextsOf } from './rule-problems.ts';
import { catalogueSentenceProblems } from './sentence-problems.ts';
import { textProblems } from './text-problems.ts';
import { valueProblems } from './value-problems.ts';
import { wordingProblems } from './wording-problems.ts';

interface CatalogueCheck {
  name: string;
  /** How many things it looks at: shown, so that a check that looks at nothing is noticed. */
  looksAt: (content: CatalogueContent) => number;
  problems: (content: CatalogueContent) => CatalogueProblem[];
}

const placesIn = ({ areas, schemes }: CatalogueContent): number =>
  schemes.length * areas.reduce((sum, area) => sum + area.measures.length, 0);

const parametersIn = (content: CatalogueContent): number =>
  measuresOf(content).reduce((sum, { measure }) => sum + measure.parameters.length, 0);

const changesIn = ({ history }: CatalogueContent): number =>
  (history?.changes.versions ?? []).flatMap(({ entries }) => entries.flatMap(({ measureIds }) => measureIds)).length;

const listProblems = ({ history, ...parts }: CatalogueContent): CatalogueProblem[] =>
  history ? changeProblems(history.changes, [...history.released, parts]) : [];

export const CHECKS: readonly CatalogueCheck[] = [
  { name: 'ids', looksAt: (content) => catalogueIds(content).length, problems: idProblems },
  { name: 'places in schemes', looksAt: placesIn, problems: placementProblems },
  { name: 'references', looksAt: (content) => referencesOf(content).length, problems: referenceProblems },
  { name: 'parameters', looksAt: parametersIn, problems: valueProblems },
  { name: 'sentences', looksAt: (content) => measuresOf(content).length * 2, problems: catalogueSentenceProblems },
  { name: 'guidance', looksAt: (content) => measuresOf(content).length * 6, problems: guidanceProblems },
  { name: 'typing', looksAt: (content) => textsOf(content).length * 2, problems: textProblems },
  { name: 'wording', looksAt: (content) => textsOf(content).length * 2, problems: wordingProblems },
  { name: 'rules', looksAt: (content) => ruleTextsOf(content).length * 2, problems: ruleProblems },
  { name: 'layouts', looksAt: ({ layouts }) => layouts?.length ?? 0, problems: layoutProblems },
  { name: 'change list', looksAt: changesIn, problems: listProblems },
  { name: 'length', looksAt: (content) => textsOf(content).length * 2, problems: lengthProblems },
];

export interface CheckResult {
  name: string;
  looksAt: number;
  problems: CatalogueProblem[];
}

/** Everything that the shape alone (zod) cannot tell; without problems for a catalogue that may be delivered. */
export function checkCatalogue(content: CatalogueContent): CheckResult[] {
  return CHECKS.map(({ name, looksAt, problems }) => ({
    name,
    looksAt: looksAt(content),
    problems: problems(content),
  }));
}
