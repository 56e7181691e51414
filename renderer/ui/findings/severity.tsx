import { type Icon, IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { Severity } from '../../../shared/domain/finding-records.ts';
import { useText } from '../../text/use-text.ts';
import css from './findings.module.css';

/** The one definition of how a severity looks. Its shape alone tells it apart; colour and word come on top. */
export const SEVERITY_LOOK: Record<Severity, { icon: Icon; color: string }> = {
  error: { icon: IconAlertOctagon, color: 'var(--tk-err)' },
  warning: { icon: IconAlertTriangle, color: 'var(--tk-warn)' },
  info: { icon: IconInfoCircle, color: 'var(--tk-info)' },
};

interface SeverityIconProps {
  severity: Severity;
  size?: number;
  /** Said in place of the severity's word, such as how many there are. */
  label?: string;
  /** The word stands beside it, so a screen reader skips the icon. */
  decorative?: boolean;
}

export function SeverityIcon({ severity, size = 16, label, decorative = false }: SeverityIconProps) {
  const t = useText('ui');
  const { icon: Shape, color } = SEVERITY_LOOK[severity];
  const name = label ?? t(`findings.severity.${severity}`);
  const said = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  return <Shape className={css.icon} size={size} stroke={1.75} color={color} {...said} />;
}
