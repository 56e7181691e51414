import type { MeasureUser } from '../data/measure-users.ts';
import { textFor } from '../text/i18n.ts';
import { confirmAction } from './confirm.ts';

/** Named one by one; the rest is counted. */
const MOST_NAMED = 4;

/**
 * Asks before something is deleted that has been answered, and names where: what is gone from the catalogue is gone from those
 * annexes too. Answers true at once when nobody has answered it.
 */
export async function confirmAnswered(name: string, users: readonly MeasureUser[]): Promise<boolean> {
  if (users.length === 0) return true;
  const t = textFor('ui');
  const named = users
    .slice(0, MOST_NAMED)
    .map((user) => t(user.operationId ? 'answered.place' : 'answered.organisation', { ...user }));
  const more = users.length - named.length;
  return confirmAction({
    title: t('answered.title', { name }),
    message: [
      t('answered.text', { count: users.length }),
      ...named,
      ...(more > 0 ? [t('answered.more', { count: more })] : []),
    ].join(' '),
    confirmLabel: t('delete'),
    danger: true,
  });
}
