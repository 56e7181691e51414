import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { LANGUAGES, type Language } from '../../../../shared/domain/localised.ts';
import { type Draft, useDraft } from '../../../data/drafts.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import { SimilarMeasures } from '../list/similar-measures.tsx';
import { TextField } from './draft-text.tsx';
import css from './editor.module.css';
import { TextSection } from './text-section.tsx';
import { isReworded, otherLanguage, type Wording } from './wording.ts';

/** The drafts of a text in both languages. A text that is refused stays in its field, and what is stored stays stored. */
export function useDrafts(
  { field, measureId, stored, commit }: Wording,
  isRefused: (language: Language, text: string) => boolean = () => false,
): Record<Language, Draft> {
  const commitOf = (language: Language) => async (text: string, visit: string) => {
    if (!isRefused(language, text.trim())) await commit(language, text.trim(), visit);
  };
  const id = (language: Language) => `${measureId}/${field}/${language}`;
  return {
    de: useDraft(stored.de, commitOf('de'), { id: id('de') }),
    en: useDraft(stored.en, commitOf('en'), { id: id('en') }),
  };
}

/** The title. A delivered one has to be there in both languages, one of the user's own in at least one. */
export function TitleText({ measure, wording }: { measure: Measure; wording: Wording }) {
  const { language } = useFrame();
  const t = useText('catalogue');
  const { stored } = wording;
  const isMissing = (one: Language, text: string) =>
    text.trim() === '' && (!measure.isOwn || stored[otherLanguage(one)].trim() === '');
  const drafts = useDrafts(wording, isMissing);
  const typed = [language, otherLanguage(language)].find((one) => drafts[one].text !== stored[one]);
  return (
    <TextSection wording={wording}>
      <div className={css.pair}>
        {LANGUAGES.map((one) => (
          <TextField
            key={one}
            name={t('text.title')}
            language={one}
            draft={drafts[one]}
            printedOf={isReworded(wording, drafts[one].text, one) ? measure.id : undefined}
            problem={(text) => (isMissing(one, text) ? t('problem.emptyTitle') : undefined)}
          />
        ))}
      </div>
      {measure.isOwn && typed && <SimilarMeasures title={drafts[typed].text} except={measure.id} />}
    </TextSection>
  );
}

/** A help text. It may stay empty, but not in one language only. */
export function PlainText({ wording }: { wording: Wording }) {
  const t = useText('catalogue');
  const drafts = useDrafts(wording);
  return (
    <TextSection wording={wording}>
      <div className={css.pair}>
        {LANGUAGES.map((language) => (
          <TextField
            key={language}
            name={t(`text.${wording.field}`)}
            language={language}
            draft={drafts[language]}
            isLong
            problem={(text) => {
              const isGap = text.trim() === '' && drafts[otherLanguage(language)].text.trim() !== '';
              return isGap ? t('problem.otherLanguage') : undefined;
            }}
          />
        ))}
      </div>
    </TextSection>
  );
}
