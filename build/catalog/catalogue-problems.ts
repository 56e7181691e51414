import type { CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import { idProblems } from './id-problems.ts';
import { placementProblems } from './placement-problems.ts';
import type { CatalogueProblem } from './problem.ts';
import { referenceProblems } from './reference-problems.ts';
import { textProblems } from './text-problems.ts';
import { valueProblems } from './value-problems.ts';

/** Everything that the shape alone (zod) cannot tell; empty for a catalogue that may be delivered. */
export function catalogueProblems(parts: CatalogueParts): CatalogueProblem[] {
  return [idProblems, placementProblems, referenceProblems, valueProblems, textProblems].flatMap((check) =>
    check(parts),
  );
}
