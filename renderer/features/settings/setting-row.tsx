import type { ReactNode } from 'react';
import css from './settings-screen.module.css';

/** One preference: what it is at the left, its control at the right. */
export function SettingRow({ label, hint, children }: { label: string; hint: string; children: ReactNode }) {
  return (
    <div className={css.row}>
      <div className="grow">
        <div className={css.label}>{label}</div>
        <div className={css.hint}>{hint}</div>
      </div>
      {children}
    </div>
  );
}
