import { Progress } from '@mantine/core';
import { modals } from '@mantine/modals';
import { create } from 'zustand';
import { openDialog } from '../../../ui/open-dialog.ts';

const useDone = create<{ share: number }>(() => ({ share: 0 }));

/** Shows in a dialogue how far a long step is; it cannot be closed, because the step cannot be stopped halfway. */
export async function withProgress<T>(
  title: string,
  total: number,
  work: (onProgress: (done: number) => void) => Promise<T>,
): Promise<T> {
  useDone.setState({ share: 0 });
  const id = openDialog({
    title,
    children: <ProgressLine label={title} />,
    withCloseButton: false,
    closeOnEscape: false,
    closeOnClickOutside: false,
  });
  try {
    return await work((done) => useDone.setState({ share: done / total }));
  } finally {
    modals.close(id);
  }
}

function ProgressLine({ label }: { label: string }) {
  const share = useDone((state) => state.share);
  return <Progress value={share * 100} aria-label={label} transitionDuration={0} />;
}
