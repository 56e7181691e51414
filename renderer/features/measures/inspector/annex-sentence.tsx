import { IconEyeOff, IconQuote } from '@tabler/icons-react';
import { measureInlines } from '../../../../shared/annex/measure-text.ts';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import css from './annex-sentence.module.css';
import { printing } from './printing.ts';

interface AnnexSentenceProps {
  measure: Measure;
  values: Assessment['values'];
  status: Status;
  /** Is any of the measure's groups relevant? */
  isRelevant: boolean;
}

/** The measure as the annex will print it, made by the same code; and whether it prints it at all. */
export function AnnexSentence({ measure, values, status, isRelevant }: AnnexSentenceProps) {
  const { wording } = useFrame();
  const t = useText('measures');
  const printed = printing(status, isRelevant);
  const text = measureInlines(measure, { values }, wording)
    .map((inline) => inline.text)
    .join('');
  return (
    <section className={css.sentence} data-printed={printed === 'yes' || undefined}>
      <h3 className={css.head}>
        {printed === 'yes' ? <IconQuote size={13} stroke={2} /> : <IconEyeOff size={13} stroke={2} />}
        {t('inspector.sentence')}
      </h3>
      <p className={css.text}>
        {text}
        {status === 'partial' && <span className={css.qualifier}> – {t('inspector.partial')}</span>}
      </p>
      {printed !== 'yes' && <p className={css.why}>{t(`inspector.printed.${printed}`)}</p>}
    </section>
  );
}
