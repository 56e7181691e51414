import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { LetterheadReport } from '../../../shared/domain/letterhead.ts';
import { useText } from '../../text/use-text.ts';
import css from './letterhead.module.css';
import { missingFonts } from './missing-fonts.ts';
import { type LineState, type ReportLine, type ReportWords, reportLines } from './report-lines.ts';

const ICONS = { found: IconCheck, note: IconInfoCircle, missing: IconAlertTriangle } satisfies Record<
  LineState,
  unknown
>;

/** What was found in a letterhead and what is missing, line by line. */
export function ReportList({ report }: { report: LetterheadReport }) {
  const t = useText('letterhead');
  const missing = useMemo(() => missingFonts(report.fonts.map(({ name }) => name)), [report]);
  const words: ReportWords = {
    style: (style) => t(`styleNames.${style}`),
    simplified: (what) => t(`simplified.${what}`),
  };
  return (
    <ul className={css.report} aria-label={t('checks')}>
      {reportLines(report, words, missing).map((line) => (
        <Line key={line.name} line={line} />
      ))}
    </ul>
  );
}

function Line({ line: { state, name, values } }: { line: ReportLine }) {
  const t = useText('letterhead');
  const Icon = ICONS[state];
  return (
    <li className={css.line} data-state={state}>
      <Icon size={15} stroke={2} aria-label={t(`states.${state}`)} role="img" />
      <span>{t(`lines.${name}`, values)}</span>
    </li>
  );
}
