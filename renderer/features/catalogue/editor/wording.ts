import type { CatalogueMeasure, Guidance } from '../../../../shared/domain/catalogue.ts';
import type { MeasureOverlay, OwnMeasure } from '../../../../shared/domain/house-records.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Language, OwnText } from '../../../../shared/domain/localised.ts';
import type { WordedField } from '../../../../shared/domain/wording.ts';
import { useData } from '../../../data/data-context.tsx';
import { useCatalogueCommands } from '../use-catalogue-commands.ts';

/** One text of a measure as it is edited. */
export interface Wording {
  field: WordedField;
  measureId: MeasureId;
  stored: OwnText;
  /** As delivered, if the measure is; the same object as `stored` as long as nobody has reworded it. */
  original?: OwnText;
  isChanged: boolean;
  commit: (language: Language, text: string, visit: string) => Promise<void>;
  restore: () => void;
}

interface Sources {
  measure: Pick<CatalogueMeasure, 'id'>;
  own: OwnMeasure | undefined;
  overlay: MeasureOverlay | undefined;
  original: CatalogueMeasure | undefined;
  guidance: Guidance | undefined;
}

const NOTHING: OwnText = { de: '', en: '' };

/** Finds the texts of a measure, and where each is written: into its own record, or over what was delivered. */
export function useWording({ measure: { id }, own, overlay, original, guidance }: Sources) {
  const { commands } = useData();
  const { restoreWording } = useCatalogueCommands();
  return (field: WordedField): Wording => {
    if (own) {
      return {
        field,
        measureId: id,
        stored: own[field],
        isChanged: false,
        commit: (language, text, visit) => commands.updateOwnMeasure(id, { [field]: { [language]: text } }, { visit }),
        restore: () => undefined,
      };
    }
    const delivered = (field === 'title' || field === 'sentence' ? original?.[field] : guidance?.[field]) ?? NOTHING;
    const reworded = overlay?.[field] ?? null;
    return {
      field,
      measureId: id,
      stored: reworded ?? delivered,
      original: delivered,
      isChanged: reworded !== null,
      commit: (language, text, visit) =>
        commands.rewordMeasure(id, field, { text: { [language]: text }, original: delivered }, { visit }),
      restore: () => void restoreWording(id, [field]),
    };
  };
}

export const otherLanguage = (language: Language): Language => (language === 'de' ? 'en' : 'de');

/** Whether a text, as it is typed, is the user's own and no delivered one. */
export const isReworded = ({ original, isChanged, stored }: Wording, typed: string, language: Language): boolean =>
  !original || isChanged || typed !== stored[language];
