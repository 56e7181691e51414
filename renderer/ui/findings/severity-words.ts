import { useMemo } from 'react';
import { SEVERITIES, type Severity } from '../../../shared/domain/finding-records.ts';
import { useText } from '../../text/use-text.ts';

/** The gravest of some findings, and all of them as "1 Fehler, 2 Warnungen". Of none: a note, and no words. */
export function useSeverityWords(): (findings: readonly { severity: Severity }[]) => {
  worst: Severity;
  words: string;
} {
  const t = useText('ui');
  return useMemo(
    () => (findings) => {
      const counts = SEVERITIES.map((severity) => ({
        severity,
        count: findings.filter((it) => it.severity === severity).length,
      })).filter(({ count }) => count > 0);
      const words = counts.map(({ severity, count }) => t(`findings.counts.${severity}`, { count })).join(', ');
      return { worst: counts[0]?.severity ?? 'info', words };
    },
    [t],
  );
}
