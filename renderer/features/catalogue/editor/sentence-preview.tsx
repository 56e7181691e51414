import { IconQuote } from '@tabler/icons-react';
import { useMemo } from 'react';
import { measureInlines, measureSentence } from '../../../../shared/annex/measure-text.ts';
import type { Wording as AnnexWording } from '../../../../shared/annex/value-text.ts';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { SAMPLE_PARTY, sampleValues } from '../../../../shared/catalogue/sample-values.ts';
import type { OwnText } from '../../../../shared/domain/localised.ts';
import { annexTexts } from '../../../text/annex-texts.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import css from './sentence-preview.module.css';

interface SentencePreviewProps {
  measure: Measure;
  /** As it is being typed. */
  sentence: OwnText;
}

/** The measure as an annex prints it, made by the same code: with defaults or sample values, and without any. */
export function SentencePreview({ measure, sentence }: SentencePreviewProps) {
  const { language } = useFrame();
  const t = useText('catalogue');
  const wording = useMemo((): AnnexWording => {
    const party = t('preview.party');
    return { texts: annexTexts(language), partyName: (id) => (id === SAMPLE_PARTY ? party : undefined) };
  }, [language, t]);
  const values = useMemo(() => sampleValues(measure.parameters, t('preview.text')), [measure.parameters, t]);
  const worded = { ...measure, sentence: sentence.de || sentence.en ? sentence : undefined };
  const lines = {
    filled: measureSentence(worded, { values }, wording),
    empty: measureSentence(worded, { values: {} }, wording),
    line: measureInlines(worded, { values }, wording)
      .map(({ text }) => text)
      .join(''),
  };
  return (
    <section className={css.preview} aria-label={t('preview.title')}>
      <h4 className={css.head}>
        <IconQuote size={13} stroke={2} aria-hidden="true" />
        {t('preview.title')}
      </h4>
      <dl className={css.lines}>
        {(['filled', 'empty', 'line'] as const).map((kind) => (
          <div key={kind}>
            <dt className={css.kind}>{t(`preview.${kind}`)}</dt>
            <dd className={css.line}>{lines[kind]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
