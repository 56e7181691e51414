import { useEffect } from 'react';
import { useData } from '../data/data-context.tsx';
import { onRouteChange } from '../data/navigation-store.ts';
import { LAST_ROUTE } from '../data/start-route.ts';

/** Whoever walks through a list with the arrow keys changes the route many times a second; this long it must rest. */
const REST = 500;

/** Keeps the current route for the next start. */
export function useRememberRoute(): void {
  const { commands } = useData();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = onRouteChange((route) => {
      clearTimeout(timer);
      timer = setTimeout(() => void commands.setSetting(LAST_ROUTE, route), REST);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [commands]);
}
