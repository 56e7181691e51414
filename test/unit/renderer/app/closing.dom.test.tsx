import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MenuCommand, PlatformApi } from '../../../../shared/ipc/contract.ts';
import { openTestCase } from '../data/test-data.ts';
import { show } from './show.tsx';

/** The other side of the preload script: sends what main would send and notes what it hears. */
const main = vi.hoisted(() => {
  const heard: string[] = [];
  const listeners: { closing?: () => void; menu?: (command: MenuCommand) => void } = {};
  const api: Partial<PlatformApi> = {
    onClosing: (listener) => {
      listeners.closing = listener;
      return () => delete listeners.closing;
    },
    onMenuCommand: (listener) => {
      listeners.menu = listener;
      return () => delete listeners.menu;
    },
    answerClosing: async (answer) => void heard.push(answer),
    setAvailableCommands: async () => undefined,
  };
  vi.stubGlobal('tomKatalog', api);
  return { heard, listeners };
});

import { useLeaveSafely } from '../../../../renderer/app/use-leave-safely.ts';
import { useMenu } from '../../../../renderer/app/use-menu.ts';
import { useData } from '../../../../renderer/data/data-context.tsx';
import { useDraft } from '../../../../renderer/data/drafts.ts';
import { navigate, restartNavigation } from '../../../../renderer/data/navigation-store.ts';
import { saveTracker } from '../../../../renderer/data/save-state.ts';
import { LAST_ROUTE } from '../../../../renderer/data/start-route.ts';
import { useCommand } from '../../../../renderer/ui/command-registry.ts';
import { draftProps } from '../../../../renderer/ui/draft-props.ts';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';

afterEach(() => {
  main.heard.length = 0;
});

function Window({ operationId }: { operationId: OperationId }) {
  useLeaveSafely();
  useMenu();
  useCommand('saveCase', () => main.heard.push('saveCase'));
  const { commands } = useData();
  const commit = (subject: string, visit: string) => commands.updateOperation(operationId, { subject }, { visit });
  const draft = useDraft('', commit, { id: `${operationId}/subject` });
  return <input aria-label="Gegenstand" {...draftProps(draft, LIMITS.text)} />;
}

describe('closing the window', () => {
  it('waits until what was typed and the place in the app are stored', async () => {
    const data = await openTestCase();
    restartNavigation({ screen: 'welcome' });
    show(<Window operationId={data.operationId} />, data);
    fireEvent.change(screen.getByLabelText('Gegenstand'), { target: { value: 'Lohn' } });
    navigate({ screen: 'operation', operationId: data.operationId });

    main.listeners.closing?.();
    await waitFor(() => expect(main.heard).toEqual(['close']));
    expect((await data.database.operations.get(data.operationId))?.subject).toBe('Lohn');
    expect((await data.database.settings.get(LAST_ROUTE))?.value).toEqual({
      screen: 'operation',
      operationId: data.operationId,
    });
  });
});

describe('closing the window while something is still being written', () => {
  it('says that it is busy, and goes when it is written', async () => {
    const data = await openTestCase();
    show(<Window operationId={data.operationId} />, data);
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const write = saveTracker.follow(Date.now, () => slow);

    main.listeners.closing?.();
    await waitFor(() => expect(main.heard).toContain('busy'));
    expect(main.heard).not.toContain('close');
    finish();
    await write;
    await waitFor(() => expect(main.heard.at(-1)).toBe('close'));
  });
});

describe('the native menu', () => {
  it('acts on what was typed so far', async () => {
    const data = await openTestCase();
    show(<Window operationId={data.operationId} />, data);
    fireEvent.change(screen.getByLabelText('Gegenstand'), { target: { value: 'Gehalt' } });
    main.listeners.menu?.('saveCase');
    await waitFor(() => expect(main.heard).toEqual(['saveCase']));
    expect((await data.database.operations.get(data.operationId))?.subject).toBe('Gehalt');
  });
});

// The last test: a text that could not be stored outlives its field.
describe('closing the window while a text cannot be stored', () => {
  it('stays, asks once however often it is closed, and goes only when the user gives the text up', async () => {
    const data = await openTestCase();
    show(<Window operationId={data.operationId} />, data);
    fireEvent.change(screen.getByLabelText('Gegenstand'), { target: { value: 'Lohn' } });
    data.database.close();

    main.listeners.closing?.();
    await screen.findByRole('dialog');
    main.listeners.closing?.();
    await waitFor(() => expect(main.heard).toEqual(['stay', 'stay']));
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    expect(screen.getByLabelText<HTMLInputElement>('Gegenstand').value).toBe('Lohn');

    fireEvent.click(screen.getByRole('button', { name: 'Trotzdem schließen' }));
    await waitFor(() => expect(main.heard).toContain('close'));
  });
});
