import { type ReactNode, useId } from 'react';
import css from './form.module.css';

interface FormRowProps {
  label: string;
  hint?: string;
  /** Gets the ids that tie label and hint to the control. */
  children: (ids: { id: string; 'aria-describedby': string | undefined }) => ReactNode;
}

/** A row of a form: label at the left, control at the right, what helps to fill it in below. */
export function FormRow({ label, hint, children }: FormRowProps) {
  const id = useId();
  return (
    <div className={css.row}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <div className={css.control}>
        {children({ id, 'aria-describedby': hint ? `${id}-hint` : undefined })}
        {hint && (
          <p className={css.hint} id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

/** Rows that belong together, under a heading. `id` is where "go to this section" arrives. */
export function FormSection({
  title,
  hint,
  children,
  id,
}: {
  title: string;
  hint?: string;
  id?: string;
  children: ReactNode;
}) {
  const headingId = useId();
  return (
    <section className={css.section} aria-labelledby={headingId} id={id}>
      <h2 className={css.heading} id={headingId} tabIndex={-1}>
        {title}
        {hint && <span className={css.headingHint}>{hint}</span>}
      </h2>
      {children}
    </section>
  );
}
