import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { OwnMeasure } from '../../../../shared/domain/house-records.ts';
import { WORDED_FIELDS } from '../../../../shared/domain/wording.ts';
import { useDeliveredGuidance } from '../../../data/delivered-guidance.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import css from './editor.module.css';
import { PlainText, TitleText } from './plain-texts.tsx';
import { SentenceText } from './sentence-text.tsx';
import { useWording } from './wording.ts';

interface MeasureTextsProps {
  measure: Measure;
  own: OwnMeasure | undefined;
}

/** Title, sentence and help texts in both languages. Those of a delivered measure can always go back to the original. */
export function MeasureTexts({ measure, own }: MeasureTextsProps) {
  const { delivered, house } = useFrame();
  const t = useText('catalogue');
  const guidance = useDeliveredGuidance(measure.areaId);
  const original = delivered.measure(measure.id);
  const overlay = house.measureOverlays.find(({ id, deleted }) => id === measure.id && !deleted);
  const wordingOf = useWording({ measure, own, overlay, original, guidance: guidance?.[measure.id] });
  return WORDED_FIELDS.map((field) => {
    const wording = wordingOf(field);
    if (field === 'title') return <TitleText key={field} measure={measure} wording={wording} />;
    if (field === 'sentence') return <SentenceText key={field} measure={measure} wording={wording} />;
    // An original that is still on its way would be mistaken for an empty one.
    if (!own && !guidance) {
      return (
        <p key={field} className={css.hint}>
          {t('text.loading')}
        </p>
      );
    }
    return <PlainText key={field} wording={wording} />;
  });
}
