import type { UpgradeFigures } from '../../data/merge/merge-work.ts';
import { textFor } from '../../text/i18n.ts';

/** What is said of an upgrade: that it happens, how many answers it moves, and how many somebody has to look at. */
export function upgradeSentences(from: string, to: string, { moved, toConfirm }: UpgradeFigures): string[] {
  const t = textFor('sharing');
  return [
    t('open.upgraded', { from, to }),
    ...(moved > 0 ? [t('open.upgradedMoved', { count: moved })] : []),
    ...(toConfirm > 0 ? [t('open.upgradedToConfirm', { count: toConfirm })] : []),
  ];
}
