import type { ReactNode } from 'react';
import type { Severity } from '../../../shared/domain/finding-records.ts';
import type { FindingText } from '../../../shared/findings/finding-text.ts';
import { useText } from '../../text/use-text.ts';
import css from './findings.module.css';
import { SeverityIcon } from './severity.tsx';

interface FindingLineProps {
  severity: Severity;
  text: FindingText;
  /** Where it was found, or what became of it. */
  detail?: ReactNode;
  /** Somebody lives with it: it steps back. */
  isAccepted?: boolean;
  /** Buttons below the words. */
  children?: ReactNode;
}

/** A finding in words: how grave it is, what is wrong, what to do, and where that is written. */
export function FindingLine({ severity, text, detail, isAccepted = false, children }: FindingLineProps) {
  const t = useText('ui');
  return (
    <div className={css.finding} data-severity={severity} data-accepted={isAccepted || undefined}>
      <SeverityIcon severity={severity} decorative />
      <div className={css.words}>
        <p className={css.message}>
          <span className={css.severity}>{t(`findings.severity.${severity}`)}:</span> {text.message}
        </p>
        {text.advice && <p className={css.advice}>{text.advice}</p>}
        {text.source && <p className={css.source}>{t('findings.source', { source: text.source })}</p>}
        {detail}
        {children && <div className={css.actions}>{children}</div>}
      </div>
    </div>
  );
}
