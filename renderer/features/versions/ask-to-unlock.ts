import type { Version } from '../../../shared/domain/records.ts';
import { textFor } from '../../text/i18n.ts';
import { confirmAction } from '../../ui/confirm.ts';

/** Asks before a release is taken back: what becomes of number, annex and acceptance, and that undo brings all of it back. */
export function askToUnlock({ number, acceptedOn, operationId }: Version): Promise<boolean> {
  const t = textFor('versions');
  const accepted = acceptedOn ? [t(operationId ? 'unlock.accepted' : 'unlock.approved')] : [];
  return confirmAction({
    title: t('unlock.title', { number }),
    message: [t('unlock.text', { number }), ...accepted, t('unlock.nothingLost')].join(' '),
    confirmLabel: t('unlock.confirm'),
  });
}
