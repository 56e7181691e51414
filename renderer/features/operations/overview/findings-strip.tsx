import { Button } from '@mantine/core';
import { IconChecks, IconHelpCircle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { SEVERITIES } from '../../../../shared/domain/finding-records.ts';
import type { FindingCounts, FindingsScore } from '../../../../shared/findings/score.ts';
import { formatNumber, formatPercent } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { SeverityIcon } from '../../../ui/findings/severity.tsx';
import css from './findings-strip.module.css';

interface FindingsStripProps {
  counts: FindingCounts;
  score: FindingsScore;
  /** Not all operations have been looked at yet. */
  isCounting?: boolean;
  onOpen: () => void;
}

/** What rules find fault with, in figures: how good it looks, how that comes about, and the way to the findings. */
export function FindingsStrip({ counts, score, isCounting = false, onOpen }: FindingsStripProps) {
  const t = useText('overview');
  const ui = useText('ui');
  const language = useLanguage();
  const id = useId();
  const [isExplained, setIsExplained] = useState(false);
  const percent = score.percent === undefined ? '–' : formatPercent(score.percent / 100, language);
  // The figure alone would read as an all-clear where hardly anything is answered yet.
  const said =
    score.answered > 0 ? t('findings.scoreOf', { percent, count: score.answered }) : t('findings.score', { percent });
  const figures = SEVERITIES.filter((severity) => counts[severity] > 0);
  return (
    <section className={css.strip} aria-labelledby={`${id}-title`} data-region>
      <div className={css.line}>
        <h2 id={`${id}-title`} className={css.title}>
          {t('findings.title')}
        </h2>
        <span>
          <b className={css.percent}>{said}</b>
          {score.elsewhere > 0 && (
            <span className="muted"> · {t('findings.withoutElsewhere', { count: score.elsewhere })}</span>
          )}
        </span>
        <ul className={css.figures}>
          {figures.map((severity) => (
            <li key={severity}>
              <SeverityIcon severity={severity} decorative />
              {ui(`findings.counts.${severity}`, { count: counts[severity] })}
            </li>
          ))}
          {figures.length === 0 && !isCounting && <li>{t('findings.noneOpen')}</li>}
          {counts.accepted > 0 && (
            <li className="muted">
              <IconChecks size={16} stroke={1.75} aria-hidden /> {t('findings.accepted', { count: counts.accepted })}
            </li>
          )}
          {isCounting && <li className="muted">{t('findings.counting')}</li>}
        </ul>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconHelpCircle size={15} stroke={1.75} aria-hidden />}
          aria-expanded={isExplained}
          aria-controls={`${id}-why`}
          onClick={() => setIsExplained(!isExplained)}
        >
          {t('findings.how')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={onOpen}>
          {t('findings.open')}
        </Button>
      </div>
      <div id={`${id}-why`} className={css.why} hidden={!isExplained}>
        <Explanation counts={counts} score={score} percent={percent} />
      </div>
    </section>
  );
}

function Explanation({ counts, score, percent }: Pick<FindingsStripProps, 'counts' | 'score'> & { percent: string }) {
  const t = useText('overview');
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const { answered, withErrors, withWarnings, elsewhere } = score;
  const figures = {
    answered: number(answered),
    good: number(Math.max(0, answered - withErrors - withWarnings)),
    warnings: number(withWarnings),
    errors: number(withErrors),
    percent,
  };
  return (
    <>
      <p>{answered === 0 ? t('findings.nothingAnswered') : t('findings.sum', figures)}</p>
      <p>
        {t('findings.rest')} {elsewhere > 0 && t('findings.elsewhere', { count: elsewhere })}{' '}
        {counts.unanswered > 0 && t('findings.unanswered', { count: counts.unanswered })}
      </p>
    </>
  );
}
