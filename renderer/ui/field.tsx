import type { ReactNode } from 'react';
import css from './field.module.css';

interface FieldProps {
  label: string;
  /** Id of the control, so that a click on the label reaches it. Leave it out when the control names itself. */
  htmlFor?: string;
  /** Small extra behind the label, such as a key. */
  hint?: ReactNode;
  /** Line under the row: origin, help or problem. */
  below?: ReactNode;
  warning?: boolean;
  /** The control takes the whole width below the label. */
  wide?: boolean;
  children: ReactNode;
}

/** One row of a form: label at the left, control at the right; stacked where there is little room. */
export function Field({ label, htmlFor, hint, below, warning = false, wide = false, children }: FieldProps) {
  return (
    <div className={css.field} data-warning={warning || undefined} data-wide={wide || undefined}>
      <div className={css.label}>
        {htmlFor ? <label htmlFor={htmlFor}>{label}</label> : <span>{label}</span>}
        {hint}
      </div>
      <div className={css.control}>{children}</div>
      {below && <div className={css.below}>{below}</div>}
    </div>
  );
}
