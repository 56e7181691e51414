import { formatNumber } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { CaseCounts } from './case-summary.ts';
import css from './sharing.module.css';

const COUNTED = [
  ['operations', 'operationCount'],
  ['parties', 'partyCount'],
  ['assessments', 'assessmentCount'],
  ['versions', 'versionCount'],
  ['house', 'houseCount'],
] as const;

/** What a case holds, in one line: "2 Vorgänge · 6 Dienstleister · 74 Bewertungen". What there is none of is left out. */
export function CountList({ counts }: { counts: CaseCounts }) {
  const t = useText('sharing');
  const language = useLanguage();
  const parts = COUNTED.filter(([name]) => counts[name] > 0).map(([name, key]) =>
    t(`save.${key}`, { count: counts[name], formatted: formatNumber(counts[name], language) }),
  );
  return <p className={css.counts}>{[t('save.alwaysIn'), ...parts].join(' · ')}</p>;
}
