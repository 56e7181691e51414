import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { countFindings } from '../../../../shared/findings/score.ts';
import { useText } from '../../../text/use-text.ts';
import { SeverityIcon } from '../../../ui/findings/severity.tsx';
import { useSeverityWords } from '../../../ui/findings/severity-words.ts';
import { useRowFindings } from './shown-findings.ts';

/** At a row: that there are findings, how grave the gravest is, and how many. Drawn anew only when these change. */
export function FindingMark({ measureId }: { measureId: MeasureId }) {
  const t = useText('find');
  const wordsOf = useSeverityWords();
  const findings = useRowFindings(measureId);
  if (findings.length === 0) return null;
  const { worst, words } = wordsOf(countFindings(findings));
  const label = t('findings.mark', { findings: words });
  return (
    <span title={label}>
      <SeverityIcon severity={worst} size={15} label={label} />
    </span>
  );
}
