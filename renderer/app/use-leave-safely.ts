import { useEffect } from 'react';
import { useData } from '../data/data-context.tsx';
import { flushDrafts } from '../data/drafts.ts';
import { currentRoute, onRouteChange } from '../data/navigation-store.ts';
import { LAST_ROUTE } from '../data/start-route.ts';
import { platform } from '../platform/platform.ts';
import { textFor } from '../text/i18n.ts';
import { confirmAction } from '../ui/confirm.ts';

/** Whoever hurries through screens changes the route many times a second; so long, in milliseconds, it must rest. */
const REST = 500;

/** Keeps the route for the next start, and lets the window close once everything typed is committed. */
export function useLeaveSafely(): void {
  const { commands } = useData();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let givesUpDrafts = false;
    const remember = () => commands.setSetting(LAST_ROUTE, currentRoute());

    const close = async () => {
      clearTimeout(timer);
      const isCommitted = await flushDrafts();
      // The place to start at is not worth keeping the window for.
      await remember().catch(() => undefined);
      if (isCommitted || givesUpDrafts) return void platform.answerClosing('close');
      void platform.answerClosing('stay');
      givesUpDrafts = await confirmLoss();
      if (givesUpDrafts) window.close();
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

function confirmLoss(): Promise<boolean> {
  const t = textFor('app');
  return confirmAction({
    title: t('closing.title'),
    message: t('closing.text'),
    confirmLabel: t('closing.confirm'),
    danger: true,
  });
}
