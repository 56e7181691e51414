import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inOperation } from '../../data/test-data.ts';
import { openOperation, withLayout } from './open-operation.tsx';
import { measureId } from './small-catalogue.ts';

withLayout();

const POLICY = measureId('ZUG-02');
const FACTOR = measureId('ZUG-03');
const inspector = () => within(screen.getByRole('region', { name: 'Einzelheiten' }));
const progress = () =>
  screen.getByRole('img', { name: /anwendbaren Maßnahmen beantwortet/ }).getAttribute('aria-label');

describe('measures that are not offered any more', () => {
  it('leave list, groups and progress', async () => {
    const { commands, rowTitles } = await openOperation();
    expect(progress()).toMatch(/von 6 /);
    await act(() => commands.hideMeasure(POLICY));
    await waitFor(() => expect(rowTitles()).not.toContain('Passwortrichtlinie'));
    expect(progress()).toMatch(/von 5 /);
    expect(screen.getByRole('treeitem', { name: /Zugangskontrolle/ }).textContent).toContain('0/3');
  });

  it('stay where they are answered, and do not jump away when the answer goes', async () => {
    const { commands, scope, rowTitles, user, row } = await openOperation();
    await act(() => commands.setStatus(scope, [POLICY], 'implemented'));
    await act(() => commands.hideMeasure(POLICY));
    await waitFor(() => expect(progress()).toMatch(/1 von 6/));
    expect(rowTitles()).toContain('Passwortrichtlinie');
    await user.click(row('Passwortrichtlinie'));
    await user.keyboard('0');
    await waitFor(() => expect(progress()).toMatch(/0 von 5/));
    expect(rowTitles()).toContain('Passwortrichtlinie');
  });

  it('name their successors, which take the answer over in one step', async () => {
    const { commands, scope, user, row, stored } = await openOperation();
    await act(() => commands.setStatus(scope, [POLICY], 'partial'));
    await act(() => commands.assess(scope, POLICY, { note: 'Nur intern' }));
    await waitFor(() => expect(row('Passwortrichtlinie').dataset.status).toBe('partial'));
    await act(() => commands.retireMeasure(POLICY, true, [FACTOR]));
    await user.click(row('Passwortrichtlinie'));
    await user.click(
      await inspector().findByRole('button', { name: 'Antwort für „Mehr-Faktor-Authentisierung“ übernehmen' }),
    );
    await stored('ZUG-03', { status: 'partial', note: 'Nur intern' });
    expect(await inspector().findByText('schon beantwortet')).toBeTruthy();
    await act(() => commands.undo());
    await stored('ZUG-03', { status: 'open', note: '' });
  });
});

describe('a measure of one’s own', () => {
  it('begins for the organisation, and can be kept to this operation or given to all', async () => {
    const { commands, organisationId, operationId, database, user, row } = await openOperation();
    const areaId = 'ZUG' as never;
    const id = await act(() => commands.createOwnMeasure(organisationId, { areaId, title: { de: 'Eigene', en: '' } }));
    await screen.findByText('Eigene');
    await user.click(row('Eigene'));
    const choice = (name: RegExp) => inspector().findByRole<HTMLInputElement>('radio', { name });
    expect((await choice(/alle Vorgänge von Beispiel Software GmbH/)).checked).toBe(true);
    await user.click(await choice(/nur diesen Vorgang: Lohn/));
    await waitFor(async () => expect(await database.ownMeasures.get(id)).toMatchObject({ operationId }));
    await user.click(await choice(/alle Organisationen/));
    await waitFor(async () =>
      expect(await database.ownMeasures.get(id)).toMatchObject({ operationId: '', organisationId: '' }),
    );
  });

  it('stays for all who have answered it, and says who that is', async () => {
    const { commands, user, row } = await openOperation();
    const other = await commands.createOrganisation({ name: 'Klinik Nord' });
    const theirs = await commands.createOperation(other, { name: 'Labor' });
    const areaId = 'ZUG' as never;
    const id = await act(() => commands.createOwnMeasure('', { areaId, title: { de: 'Eigene', en: '' } }));
    await act(() => commands.setStatus(inOperation(theirs), [id], 'implemented'));
    await screen.findByText('Eigene');
    await user.click(row('Eigene'));
    expect((await inspector().findAllByText('Nicht möglich: Auch „Klinik Nord“ hat sie beantwortet.'))[0]).toBeTruthy();
    expect(
      inspector().getByRole<HTMLInputElement>('radio', { name: /alle Vorgänge von Beispiel Software GmbH/ }).disabled,
    ).toBe(true);
  });
});
