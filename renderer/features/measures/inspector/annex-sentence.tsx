import { IconEyeOff, IconQuote } from '@tabler/icons-react';
import { measureInlines, measureSentence } from '../../../../shared/annex/measure-text.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import css from './annex-sentence.module.css';
import { type Place, printing } from './printing.ts';
import { useShownAnswer } from './shown-answer.ts';

interface AnnexSentenceProps {
  status: Status;
  place: Place;
}

/** The measure as the annex will print it, in a list and as running text, made by the same code; and whether it does. */
export function AnnexSentence({ status, place }: AnnexSentenceProps) {
  const { wording } = useFrame();
  const { measure, answer } = useShownAnswer();
  const t = useText('measures');
  const printed = printing(status, place, answer.internalOnly);
  const line = measureInlines(measure, answer, wording)
    .map((inline) => inline.text)
    .join('');
  const isPartial = status === 'partial';
  return (
    <section className={css.sentence} data-printed={printed === 'yes' || undefined}>
      <h3 className={css.head}>
        {printed === 'yes' ? <IconQuote size={13} stroke={2} /> : <IconEyeOff size={13} stroke={2} />}
        {t(printed === 'yes' || printed === 'planned' ? 'inspector.inAnnex' : 'inspector.notInAnnex')}
      </h3>
      <p className={css.text}>
        {line}
        {isPartial && <span className={css.qualifier}> – {t('inspector.partial')}</span>}
      </p>
      {measure.sentence && (
        <>
          <h4 className={css.form}>{t('inspector.asSentence')}</h4>
          <p className={css.text}>{measureSentence(measure, answer, wording)}</p>
        </>
      )}
      {printed !== 'yes' && <p className={css.why}>{t(`inspector.printed.${printed}`)}</p>}
    </section>
  );
}
