import type { Operation } from '../../../../shared/domain/records.ts';
import type { OperationFindings } from '../../../data/findings/live-counts.ts';
import { navigate } from '../../../data/navigation-store.ts';
import { formatPercent } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { SeverityIcon } from '../../../ui/findings/severity.tsx';
import { useSeverityWords } from '../../../ui/findings/severity-words.ts';
import css from './operation-table.module.css';

interface FindingsCellProps {
  operation: Operation;
  /** Undefined as long as the operation has not been looked at. */
  findings: OperationFindings | undefined;
}

/** How good an operation looks, with the gravest of what is open; leads to its findings. */
export function FindingsCell({ operation, findings }: FindingsCellProps) {
  const t = useText('overview');
  const language = useLanguage();
  const wordsOf = useSeverityWords();
  if (!findings) return null;
  const { score } = findings;
  const { worst, words } = wordsOf(findings);
  const percent = score.percent === undefined ? '–' : formatPercent(score.percent / 100, language);
  const label = t('findings.cell', {
    name: operation.name,
    percent: t('findings.score', { percent }),
    findings: words || t('findings.noneOpen'),
  });
  return (
    <button
      type="button"
      className={`plain ${css.findings}`}
      title={label}
      aria-label={label}
      onClick={() => navigate({ screen: 'findings', operationId: operation.id })}
    >
      {words && <SeverityIcon severity={worst} decorative />} {percent}
    </button>
  );
}
