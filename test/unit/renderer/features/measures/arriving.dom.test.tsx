/** Coming to the measures from elsewhere: what is shown, and where the focus is. */
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { OperationScreen } from '../../../../../renderer/features/measures/operation-screen.tsx';
import type { MeasuresRoute } from '../../../../../renderer/features/measures/use-go-to.ts';
import { changeView } from '../../../../../renderer/features/measures/view-store.ts';
import { siteTarget } from '../../../../../shared/domain/target.ts';
import { type OpenOperation, openOperation, withLayout } from './open-operation.tsx';
import { measureId, smallCatalogue } from './small-catalogue.ts';

withLayout();

type Place = Omit<Extract<MeasuresRoute, { screen: 'operation' }>, 'screen' | 'operationId'>;

/** Leaves the operation and comes back to a place in it. */
function comeBack(opened: OpenOperation, place: Place): void {
  cleanup();
  const { operationId } = opened;
  render(
    <DataProvider data={{ ...opened, catalogue: smallCatalogue() }}>
      <Themed colorScheme="light">
        <OperationScreen route={{ screen: 'operation', operationId, ...place }} />
      </Themed>
    </DataProvider>,
  );
}

const focusedRow = () => document.activeElement?.closest<HTMLElement>('tr')?.dataset.measure;
const titles = () => [...document.querySelectorAll<HTMLElement>('tr[data-measure]')].map((row) => row.dataset.measure);

describe('a way that leads to measures', () => {
  it('hands the focus on to the measure that it names', async () => {
    const opened = await openOperation();
    comeBack(opened, { measureId: measureId('ZUG-03'), target: '-' });
    await waitFor(() => expect(focusedRow()).toBe('ZUG-03'));
  });

  it('gives the keys to the field of that measure, never to one of a measure that stands in its place for a moment', async () => {
    const { scope } = await openOperation();
    const note = () => screen.getByRole('textbox', { name: /^Anmerkung/ });
    const heading = () => screen.getByRole('region', { name: 'Einzelheiten' }).querySelector('h2')?.textContent;
    act(() => changeView(scope.id, { active: measureId('ZUG-02'), awaited: measureId('ZUG-03'), wanted: 'at:note' }));
    await waitFor(() => expect(heading()).toBe('Passwortrichtlinie'));
    expect(document.activeElement).not.toBe(note());
    act(() => changeView(scope.id, { active: measureId('ZUG-03'), awaited: null }));
    await waitFor(() => expect(document.activeElement).toBe(note()));
    expect(heading()).toBe('Mehr-Faktor-Authentisierung');
  });

  it('hands it on to the first measure with the status that it names', async () => {
    const opened = await openOperation();
    await opened.commands.setStatus(opened.scope, [measureId('ZUG-02'), measureId('ZUG-03')], 'planned');
    comeBack(opened, { status: 'planned', target: '-' });
    await waitFor(() => expect(titles()).toEqual(['ZUG-02', 'ZUG-03']));
    await waitFor(() => expect(focusedRow()).toBe('ZUG-02'));
  });

  it('shows the answers about a site where it names only that', async () => {
    const opened = await openOperation();
    const { commands, organisationId, operationId, scope } = opened;
    const siteId = await commands.createSite(organisationId, { name: 'München' });
    await commands.updateOperation(operationId, { siteIds: [siteId] });
    await commands.setStatus(scope, [measureId('ZUG-01')], 'implemented');
    await commands.setStatus(scope, [measureId('ZUG-03')], 'partial', { target: siteTarget(siteId) });
    comeBack(opened, { target: siteTarget(siteId) });
    expect(await screen.findByRole('tab', { name: /München/, selected: true })).toBeTruthy();
    await waitFor(() => expect(titles()).toEqual(['ZUG-03']));
  });
});
