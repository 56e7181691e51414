import { spotlight } from '@mantine/spotlight';
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Palette } from '../../../../renderer/app/palette/palette.tsx';
import { currentRoute, restartNavigation } from '../../../../renderer/data/navigation-store.ts';
import { useCommand } from '../../../../renderer/ui/command-registry.ts';
import { openTestCase, type TestCase } from '../data/test-data.ts';
import { show } from './show.tsx';

let data: TestCase;
const ran: string[] = [];

beforeEach(async () => {
  ran.length = 0;
  data = await openTestCase();
  await data.commands.updateOperation(data.operationId, { schemeId: 'p' as never });
  restartNavigation({ screen: 'operation', operationId: data.operationId }, data.organisationId);
});
afterEach(() => {
  act(() => spotlight.close());
});

function Window() {
  useCommand('undo', () => ran.push('undo'));
  return <Palette />;
}

async function search(query: string) {
  show(<Window />, data);
  act(() => spotlight.open());
  const field = await screen.findByLabelText('Vorgang, Gruppe, Maßnahme oder Befehl');
  await screen.findByRole('button', { name: 'Lohnabrechnung' });
  fireEvent.change(field, { target: { value: query } });
}

describe('palette', () => {
  it('leads to a measure of the operation that is open', async () => {
    await search('zug-02');
    fireEvent.click(await screen.findByRole('button', { name: /Maßnahme ZUG-02/ }));
    expect(currentRoute()).toEqual({ screen: 'operation', operationId: data.operationId, measureId: 'ZUG-02' });
  });

  it('leads to a group', async () => {
    await search('gruppe p2');
    fireEvent.click(await screen.findByRole('button', { name: 'Gruppe p2' }));
    expect(currentRoute()).toMatchObject({ groupId: 'p2' });
  });

  it('leads to an organisation', async () => {
    await search('beispiel');
    fireEvent.click(await screen.findByRole('button', { name: 'Beispiel Software GmbH' }));
    expect(currentRoute()).toEqual({ screen: 'organisation', organisationId: data.organisationId });
  });

  it('runs commands, but only those that can be run here', async () => {
    await search('rück');
    fireEvent.click(await screen.findByRole('button', { name: /Rückgängig/ }));
    expect(ran).toEqual(['undo']);
    expect(screen.queryByRole('button', { name: /Wiederholen/ })).toBeNull();
  });

  it('shows a command above measures when its name begins with what is typed, and else below', async () => {
    await data.commands.createOwnMeasure(data.organisationId, {
      areaId: 'zug' as never,
      title: { de: 'Rückgängig machen', en: '' },
    });
    await search('rück');
    await screen.findByRole('button', { name: /Rückgängig machen/ });
    const names = () => screen.getAllByRole('button', { name: /ckgängig/ }).map((one) => one.textContent);
    expect(names()[0]).toMatch(/^Rückgängig(?! machen)/);
    fireEvent.change(screen.getByLabelText('Vorgang, Gruppe, Maßnahme oder Befehl'), { target: { value: 'ckgängig' } });
    expect(names()[0]).toMatch(/^Rückgängig machen/);
  });

  it('says when there is nothing', async () => {
    await search('gibt es nicht');
    expect(await screen.findByText(/Nichts gefunden/)).toBeTruthy();
  });
});
