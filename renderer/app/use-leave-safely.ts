import { useEffect } from 'react';
import { useData } from '../data/data-context.tsx';
import { flushDrafts } from '../data/drafts.ts';
import { currentRoute, onRouteChange } from '../data/navigation-store.ts';
import { LAST_ROUTE } from '../data/start-route.ts';
import { platform } from '../platform/platform.ts';

/** Whoever hurries through screens changes the route many times a second; so long, in milliseconds, it must rest. */
const REST = 500;

/** Keeps the route for the next start, and lets the window close once everything typed is committed. */
export function useLeaveSafely(): void {
  const { commands } = useData();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = () => commands.setSetting(LAST_ROUTE, currentRoute());
    const endRoute = onRouteChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void remember(), REST);
    });
    const endClosing = platform.onClosing(() => {
      clearTimeout(timer);
      // A write that fails must not keep the window: main lets it go after a while anyway.
      void Promise.allSettled([flushDrafts(), remember()]).then(() => platform.readyToClose());
    });
    return () => {
      clearTimeout(timer);
      endRoute();
      endClosing();
    };
  }, [commands]);
}
