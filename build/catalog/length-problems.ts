import { LANGUAGES } from '../../shared/domain/localised.ts';
import type { CatalogueContent } from './content.ts';
import { textsOf } from './parts.ts';
import type { CatalogueProblem } from './problem.ts';

/** Most characters by what kind of text it is: the first pattern that fits a place decides. */
const MOST: readonly (readonly [place: RegExp, characters: number])[] = [
  [/^guidance\/.*\/(meaning|good)$/, 420],
  [/^guidance\/.*\/weak$/, 200],
  [/\/sentence$/, 320],
  [/\/warning$/, 260],
  [/\/label$/, 80],
  [/\/(purpose|note)$/, 400],
  [/\/(title|shortTitle|legalReference)$/, 130],
];
/** A help text shorter than this explains nothing. */
const LEAST_HELP = 25;

/** Texts that would not fit where they are shown, and help texts that say next to nothing. */
export function lengthProblems(content: CatalogueContent): CatalogueProblem[] {
  return textsOf(content).flatMap(({ place, text }) => {
    const most = MOST.find(([pattern]) => pattern.test(place))?.[1] ?? Number.POSITIVE_INFINITY;
    return LANGUAGES.flatMap((language) => {
      const { length } = text[language];
      const at = `${place}/${language}`;
      if (length > most) return [{ place: at, cause: `has ${length} characters, at most ${most} fit` }];
      if (/^guidance\/.*\/(meaning|good)$/.test(place) && length < LEAST_HELP)
        return [{ place: at, cause: 'is too short to help' }];
      return [];
    });
  });
}
