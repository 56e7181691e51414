import type { ReactNode } from 'react';
import css from './empty-state.module.css';

/** What stands where a list would be: one sentence and what can be done about it. No picture. */
export function EmptyState({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <div className={css.empty}>
      <p className={css.title}>{title}</p>
      {text && <p className={css.text}>{text}</p>}
      {children && <div className={css.actions}>{children}</div>}
    </div>
  );
}
