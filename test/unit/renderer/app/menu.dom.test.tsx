import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useGlobalKeys } from '../../../../renderer/app/shell/global-keys.ts';
import { useMenu } from '../../../../renderer/app/use-menu.ts';
import { useShellCommands } from '../../../../renderer/app/use-shell-commands.ts';
import { currentRoute, restartNavigation } from '../../../../renderer/data/navigation-store.ts';
import { changeView } from '../../../../renderer/features/measures/view-store.ts';
import { WelcomeScreen } from '../../../../renderer/features/operations/welcome-screen.tsx';
import { platform } from '../../../../renderer/platform/platform.ts';
import { runCommand, useCommand } from '../../../../renderer/ui/command-registry.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { openTestCase, openTestData } from '../data/test-data.ts';
import { show } from './show.tsx';

const opened: string[] = [];
let timesDrawn = 0;

function Window({ isWelcome }: { isWelcome: boolean }) {
  timesDrawn += 1;
  useGlobalKeys();
  useShellCommands();
  useMenu();
  useCommand('openExample', () => opened.push('example'));
  return isWelcome && <WelcomeScreen measureCount={1} />;
}

const told = vi.spyOn(platform, 'setAvailableCommands');
const isOffered = (name: string) => (told.mock.lastCall?.[0] as string[] | undefined)?.includes(name);

beforeEach(() => opened.splice(0));

describe('the menu', () => {
  it('offers to export an annex where there is an operation or an organisation, and nowhere else', async () => {
    const data = await openTestCase();
    restartNavigation({ screen: 'catalogue' });
    show(<Window isWelcome={false} />, data);
    await waitFor(() => expect(isOffered('settings')).toBe(true));
    expect(isOffered('exportAnnex')).toBe(false);

    act(() => restartNavigation({ screen: 'operation', operationId: data.operationId }));
    await waitFor(() => expect(isOffered('exportAnnex')).toBe(true));
    act(() => restartNavigation({ screen: 'catalogue' }));
    await waitFor(() => expect(isOffered('exportAnnex')).toBe(false));
    act(() => restartNavigation({ screen: 'organisation', organisationId: data.organisationId }));
    await waitFor(() => expect(isOffered('exportAnnex')).toBe(true));
  });

  it('leads to the annex of the measure that is active by then, without drawing the window for each that was', async () => {
    const data = await openTestCase();
    const { operationId } = data;
    const activate = (id: string) => act(() => changeView(operationId, { active: id as MeasureId }));
    restartNavigation({ screen: 'operation', operationId });
    show(<Window isWelcome={false} />, data);
    await waitFor(() => expect(isOffered('exportAnnex')).toBe(true));
    expect(isOffered('showInAnnex')).toBe(false);
    activate('ZUG-01');
    await waitFor(() => expect(isOffered('showInAnnex')).toBe(true));

    const before = timesDrawn;
    activate('ZUG-02');
    expect(timesDrawn).toBe(before);
    act(() => void runCommand('showInAnnex'));
    expect(currentRoute()).toEqual({ screen: 'annex', operationId, measureId: 'ZUG-02' });
  });

  it('does not export at the first start, whatever keys are pressed', async () => {
    restartNavigation({ screen: 'welcome' }, null);
    show(<Window isWelcome />, openTestData());
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(isOffered('openExample')).toBe(true));
    expect(isOffered('exportAnnex')).toBe(false);
    expect(isOffered('newOperation')).toBe(false);

    fireEvent.keyDown(document.body, { key: 'e', code: 'KeyE', ctrlKey: true });
    expect(opened, 'keys mean the same everywhere').toEqual([]);
  });
});
