/** Work that may take a while: says what it is busy with, and can be given up. */
import { modals } from '@mantine/modals';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { FileStep } from '../../../../shared/file-format/file-step.ts';
import { openDialog } from '../../../ui/open-dialog.ts';
import { ProgressForm } from './progress-form.tsx';

/** Most work takes less than this, in milliseconds; a dialogue that flashes by would only irritate. */
const PATIENCE = 400;

/** Gathering from the data base comes before writing; comparing with it and taking over come after reading. */
export type Step = 'collect' | FileStep | 'match' | 'take';

/** The step that is being taken, and how much of it is done (0 to 1, undefined where nobody can say). */
export interface ProgressState {
  step: Step | undefined;
  share: number | undefined;
}
export type ProgressStore = UseBoundStore<StoreApi<ProgressState>>;

/** What the work is given. */
export interface Progress {
  /** Aborted when the user gives up. */
  signal: AbortSignal;
  onStep: (step: Step, share?: number) => void;
}

/**
 * Does `work` and, if that takes longer, shows its steps with a way out.
 *
 * @param steps all that are expected, in order
 * @returns what the work returns, or null when the user gives up; the work is told so by its signal
 */
export async function withProgress<T extends object>(
  title: string,
  steps: readonly Step[],
  work: (progress: Progress) => Promise<T>,
): Promise<T | null> {
  const controller = new AbortController();
  const store: ProgressStore = create<ProgressState>(() => ({ step: steps[0], share: undefined }));
  const dialogue = showSoon(title, steps, store, () => controller.abort());
  const givenUp = new Promise<null>((resolve) => controller.signal.addEventListener('abort', () => resolve(null)));
  const onStep = (step: Step, share?: number) => store.setState({ step, share });
  const done = work({ signal: controller.signal, onStep });
  // Nobody waits any more for how work ends that was given up.
  done.catch(() => undefined);
  try {
    return await Promise.race([done, givenUp]);
  } finally {
    dialogue.close();
  }
}

function showSoon(title: string, steps: readonly Step[], store: ProgressStore, onGiveUp: () => void) {
  let id: string | undefined;
  let isOver = false;
  const timer = setTimeout(() => {
    id = openDialog({
      title,
      size: 440,
      closeOnClickOutside: false,
      withCloseButton: false,
      onClose: () => isOver || onGiveUp(),
      children: <ProgressForm steps={steps} store={store} onGiveUp={onGiveUp} />,
    });
  }, PATIENCE);
  return {
    close: () => {
      isOver = true;
      clearTimeout(timer);
      if (id) modals.close(id);
    },
  };
}
