import { modals } from '@mantine/modals';
import { useBegunMerges } from '../../../data/begun-merges-query.ts';
import { textFor } from '../../../text/i18n.ts';
import { openDialog } from '../../../ui/open-dialog.ts';

/** How many merges wait, and the way to them; `null` where none does. */
export function useBegunNav(): { count: number; open: () => void } | null {
  const count = useBegunMerges()?.length ?? 0;
  return count > 0 ? { count, open: () => void openBegunMerges() } : null;
}

async function openBegunMerges(): Promise<void> {
  const { BegunList } = await import('./begun-list.tsx');
  const id = openDialog({
    title: textFor('merging')('begun.title'),
    size: 'xl',
    children: <BegunList onChoose={() => modals.close(id)} />,
  });
}
