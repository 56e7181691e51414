import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { inLanguage, type Language } from '../../../shared/domain/localised.ts';

/** Measures by their titles, as words of a sentence. */
export function titlesOf(ids: readonly MeasureId[], catalogue: Catalogue | undefined, language: Language): string {
  const title = (id: MeasureId) => {
    const measure = catalogue?.measure(id);
    const words = measure ? inLanguage(measure.title, language) : id;
    return language === 'de' ? `„${words}“` : `“${words}”`;
  };
  return ids.map(title).join(', ');
}
