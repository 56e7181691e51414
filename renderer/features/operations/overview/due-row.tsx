import { IconAlertTriangle } from '@tabler/icons-react';
import { navigate } from '../../../data/navigation-store.ts';
import { formatDate } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import css from './due.module.css';
import type { DueEntry } from './due-entries.ts';

/** A date with what it is about; a click leads there. What is overdue says so in a word, with an icon, in red. */
export function DueRow({ entry, onOpen }: { entry: DueEntry; onOpen?: () => void }) {
  const t = useText('overview');
  const language = useLanguage();
  const where = useWhere(entry);
  const isOverdue = entry.urgency === 'overdue';
  const open = () => {
    onOpen?.();
    navigate(entry.route);
  };
  return (
    <button type="button" className={`plain ${css.entry}`} data-urgency={entry.urgency} onClick={open}>
      <span className={css.date}>{formatDate(entry.date, language)}</span>
      <span className={css.what}>
        <span className={`${css.line} cut`} title={entry.title}>
          {entry.title}
        </span>
        <span className={`${css.line} ${css.where} cut`}>
          {isOverdue && (
            <b className={css.overdue}>
              <IconAlertTriangle size={12} stroke={2} aria-hidden /> {t('due.overdue')}
            </b>
          )}
          {isOverdue && where && ' · '}
          {where}
        </span>
      </span>
    </button>
  );
}

function useWhere({ kind, name, owner, target, urgency }: DueEntry): string {
  const t = useText('overview');
  const unnamed = { evidence: t('due.unnamedEvidence'), certificate: t('due.unnamedCertificate') };
  const shown = kind === 'evidence' || kind === 'certificate' ? name || unnamed[kind] : '';
  const what = urgency === 'overdue' ? t(`due.lateKind.${kind}`) : t(`due.kind.${kind}`);
  return [what, shown, owner, target].filter(Boolean).join(' · ');
}
