import { useEffect } from 'react';
import { backupKeeper } from '../data/backup/app-backups.ts';
import { useData } from '../data/data-context.tsx';
import { flushDrafts } from '../data/drafts.ts';
import { onRouteChange, routeToRemember } from '../data/navigation-store.ts';
import { whenSaved } from '../data/save-state.ts';
import { LAST_ROUTE } from '../data/start-route.ts';
import { platform } from '../platform/platform.ts';
import { textFor } from '../text/i18n.ts';
import { confirmAction } from '../ui/confirm.ts';

/** Whoever hurries through screens changes the route many times a second; so long, in milliseconds, it must rest. */
const REST = 500;

/** How often a page that is still committing says so, in milliseconds; main gives up a silent one after three seconds. */
const SIGN_OF_LIFE = 1000;

/** Who quits waits no longer than this, in milliseconds, for the backup of what is stored anyway. */
const LONGEST_BACKUP = 20_000;

const passed = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Keeps the route for the next start, and lets the window close once everything is committed. */
export function useLeaveSafely(): void {
  const { commands } = useData();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let question: Promise<boolean> | undefined;
    const remember = () => commands.setSetting(LAST_ROUTE, routeToRemember());

    const commitAll = async () => {
      const isCommitted = await flushDrafts();
      // The place to start at is not worth keeping the window for.
      await remember().catch(() => undefined);
      await whenSaved();
      if (isCommitted) await Promise.race([backupKeeper.backUp('quit'), passed(LONGEST_BACKUP)]);
      return isCommitted;
    };
    const isGivenUp = () => {
      question ??= confirmLoss().finally(() => {
        question = undefined;
      });
      return question;
    };
    const close = async () => {
      clearTimeout(timer);
      if (!(await sayingBusy(commitAll()))) {
        void platform.answerClosing('stay');
        if (!(await isGivenUp())) return;
      }
      void platform.answerClosing('close');
    };

    const endRoute = onRouteChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void remember(), REST);
    });
    const endClosing = platform.onClosing(() => void close());
    return () => {
      clearTimeout(timer);
      endRoute();
      endClosing();
    };
  }, [commands]);
}

async function sayingBusy<T>(work: Promise<T>): Promise<T> {
  const signs = setInterval(() => void platform.answerClosing('busy'), SIGN_OF_LIFE);
  try {
    return await work;
  } finally {
    clearInterval(signs);
  }
}

function confirmLoss(): Promise<boolean> {
  const t = textFor('app');
  return confirmAction({
    title: t('closing.title'),
    message: t('closing.text'),
    confirmLabel: t('closing.confirm'),
    danger: true,
  });
}
