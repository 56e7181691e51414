import { useMemo } from 'react';
import { SEVERITIES, type Severity } from '../../../shared/domain/finding-records.ts';
import { useText } from '../../text/use-text.ts';

/** The gravest severity of which there is something, and all of them as "1 Fehler, 2 Warnungen". Of none: a note, and no words. */
export function useSeverityWords(): (counts: Readonly<Record<Severity, number>>) => { worst: Severity; words: string } {
  const t = useText('ui');
  return useMemo(
    () => (counts) => {
      const there = SEVERITIES.filter((severity) => counts[severity] > 0);
      const words = there.map((severity) => t(`findings.counts.${severity}`, { count: counts[severity] })).join(', ');
      return { worst: there[0] ?? 'info', words };
    },
    [t],
  );
}
