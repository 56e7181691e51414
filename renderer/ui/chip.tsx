import type { ReactNode } from 'react';
import css from './chip.module.css';

/** A value in a row: "≥ 14 Zeichen". `warning` marks one with a finding. */
export function Chip({ children, warning = false }: { children: ReactNode; warning?: boolean }) {
  return (
    <span className={css.chip} data-warning={warning || undefined}>
      {children}
    </span>
  );
}
