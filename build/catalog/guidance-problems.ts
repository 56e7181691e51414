import type { AreaGuidance } from '../../shared/domain/catalogue.ts';
import { LANGUAGES } from '../../shared/domain/localised.ts';
import type { CatalogueContent } from './content.ts';
import type { CatalogueProblem } from './problem.ts';

/** Measures without help texts, help texts without measures, and texts that help twice. */
export function guidanceProblems({ areas, guidance }: CatalogueContent): CatalogueProblem[] {
  return areas.flatMap((area) => {
    const texts: AreaGuidance = guidance.get(area.id) ?? {};
    const measures = area.measures.map((measure) => measure.id);
    const helped = Object.keys(texts) as (typeof measures)[number][];
    return [
      ...measures.filter((id) => !texts[id]).map((id) => ({ place: id, cause: 'has no guidance' })),
      ...helped
        .filter((id) => !measures.includes(id))
        .map((id) => ({ place: `guidance/${id}`, cause: 'no such measure' })),
      ...helped.flatMap((id) => sameTexts(id, texts)),
    ];
  });
}

/** A good statement that is also the weak one was copied by mistake. */
function sameTexts(id: string, texts: AreaGuidance): CatalogueProblem[] {
  const { good, weak } = texts[id as keyof typeof texts] ?? {};
  return LANGUAGES.filter((language) => good && weak && good[language] === weak[language]).map((language) => ({
    place: `guidance/${id}/${language}`,
    cause: 'the good and the weak statement are the same',
  }));
}
