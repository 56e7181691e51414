/**
 * Commands by name, so that menu, keys, palette and buttons run the same handler.
 *
 * Whoever can carry out a command registers it while mounted. The latest registration wins: a screen may take over what
 * the shell offers, and gives it back when it goes.
 */
import { useEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { create } from 'zustand';
import type { MenuCommand } from '../../shared/ipc/contract.ts';

interface Registration {
  name: MenuCommand;
  run: () => void;
}

const useRegistrations = create<{ list: readonly Registration[] }>(() => ({ list: [] }));

/** Offers a command while the component is mounted and `enabled` holds. */
export function useCommand(name: MenuCommand, handler: () => void, enabled = true): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (!enabled) return;
    const registration = { name, run: () => latest.current() };
    useRegistrations.setState(({ list }) => ({ list: [...list, registration] }));
    return () => useRegistrations.setState(({ list }) => ({ list: list.filter((other) => other !== registration) }));
  }, [name, enabled]);
}

/**
 * Runs a command. Answers false, and does nothing, when nobody offers it at the moment. What it opens is drawn at once, for
 * the same reason as in `open-dialog.ts`: those from the menu come as no event of the page.
 */
export function runCommand(name: MenuCommand): boolean {
  const registration = useRegistrations.getState().list.findLast((candidate) => candidate.name === name);
  if (registration) flushSync(registration.run);
  return registration !== undefined;
}

/** All commands that can be run at the moment. */
export function useEnabledCommands(): ReadonlySet<MenuCommand> {
  const list = useRegistrations((state) => state.list);
  return useMemo(() => new Set(list.map(({ name }) => name)), [list]);
}

/** Can the command be run at the moment? */
export function useCommandEnabled(name: MenuCommand): boolean {
  return useRegistrations(({ list }) => list.some((registration) => registration.name === name));
}
