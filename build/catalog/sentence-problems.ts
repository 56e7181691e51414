import { placesIn, type SentenceProblem, sentenceProblems } from '../../shared/catalogue/sentence.ts';
import type { CatalogueMeasure } from '../../shared/domain/catalogue.ts';
import { LANGUAGES } from '../../shared/domain/localised.ts';
import type { CatalogueContent } from './content.ts';
import { measuresOf } from './parts.ts';
import type { CatalogueProblem } from './problem.ts';

/** Sentences that are missing, that cannot be filled, or that say different things in the two languages. */
export function catalogueSentenceProblems(content: Pick<CatalogueContent, 'areas'>): CatalogueProblem[] {
  return measuresOf(content).flatMap(({ measure }) => ofMeasure(measure));
}

function ofMeasure({ id, sentence, parameters }: CatalogueMeasure): CatalogueProblem[] {
  if (!sentence) return [{ place: id, cause: 'has no sentence' }];
  const found = LANGUAGES.flatMap((language) =>
    sentenceProblems(sentence[language], parameters).map((problem) => ({
      place: `${id}/sentence/${language}`,
      cause: causeOf(problem),
    })),
  );
  const [de, en] = [placesIn(sentence.de).sort(), placesIn(sentence.en).sort()];
  const isAlike = de.join() === en.join();
  return isAlike ? found : [...found, { place: `${id}/sentence`, cause: 'has other places in German than in English' }];
}

function causeOf(problem: SentenceProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'is empty';
    case 'noFullStop':
      return 'has no full stop';
    case 'brackets':
      return 'has brackets or braces that do not close, or brackets in brackets';
    case 'unknownPlace':
      return `unknown parameter {${problem.place}}`;
    case 'yesOrNoPlace':
      return `{${problem.place}} is a yes or no, which reads badly in a sentence`;
    case 'placeOutside':
      return `{${problem.place}} does not stand in square brackets`;
  }
}
