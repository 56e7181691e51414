import type { ReactNode } from 'react';
import css from './rich-text.module.css';
import type { RichTextParts } from './rich-text-parts.ts';

interface HeadProps extends Pick<RichTextParts, 'label' | 'hint' | 'labelId'> {
  children?: ReactNode;
}

/** The label, and at the right the tools. */
export function RichTextHead({ label, hint, labelId, children }: HeadProps) {
  return (
    <div className={css.head}>
      <span id={labelId} className="label grow">
        {label} {hint && <span className={css.soft}>{hint}</span>}
      </span>
      {children}
    </div>
  );
}
