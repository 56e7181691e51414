import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { currentRoute, navigate } from '../../../../../renderer/data/navigation-store.ts';
import { addDays } from '../../../../../shared/lib/calendar.ts';
import { localDay } from '../../../../../shared/lib/local-day.ts';
import { inOperation, measure, openTestCase, type TestCase } from '../../data/test-data.ts';
import { openWindow } from '../open-window.tsx';

const LOCK = measure('ZUG-01');
const today = localDay(new Date());
const above = ({ organisationId }: TestCase) => ({ kind: 'organisation', id: organisationId }) as const;
const dates = () => screen.findByRole('region', { name: /^Fristen/ });
const operations = () => screen.findByRole('table', { name: 'Verarbeitungsvorgänge' });

describe('the overview of an organisation', () => {
  it('says what is due, what is overdue in a word, and leads to the measure', async () => {
    const test = await openTestCase();
    await test.commands.assess(test.scope, LOCK, { due: addDays(today, -1) });
    await test.commands.assess(above(test), measure('ZUG-02'), { reviewOn: addDays(today, 400) });
    const user = openWindow(test, test.organisationId);
    const entry = await within(await dates()).findByRole('button', {
      name: /Maßnahme ZUG-01.*überfällig.*Lohnabrechnung/,
    });
    expect(within(await dates()).getByRole('button', { name: /Maßnahme ZUG-02.*Prüfung · Organisation/ })).toBeTruthy();
    expect(within(await dates()).getByText('1 überfällig')).toBeTruthy();
    expect(within(await operations()).getByText(/überfällig/)).toBeTruthy();
    await user.click(entry);
    expect(currentRoute()).toEqual({
      screen: 'operation',
      operationId: test.operationId,
      measureId: LOCK,
      target: '-',
    });
  });

  it('counts how many answers of an operation deviate from the organisation', async () => {
    const test = await openTestCase();
    await test.commands.setStatus(above(test), [LOCK, measure('ZUG-02')], 'implemented');
    await test.commands.setStatus(test.scope, [LOCK], 'partial');
    openWindow(test, test.organisationId);
    const row = await within(await operations()).findByRole('row', { name: /Lohnabrechnung/ });
    await waitFor(() => expect(within(row).getByText('1')).toBeTruthy());
  });

  it('narrows the operations to a status and opens the list with it', async () => {
    const test = await openTestCase();
    const second = await test.commands.createOperation(test.organisationId, { name: 'Archiv' });
    await test.commands.setStatus(inOperation(second), [LOCK], 'planned');
    const user = openWindow(test, test.organisationId);
    await user.click(await screen.findByRole('button', { name: '1 geplant: Vorgänge damit zeigen' }));
    expect(within(await operations()).queryByRole('button', { name: 'Lohnabrechnung' })).toBeNull();
    await user.click(within(await operations()).getByRole('button', { name: 'Archiv' }));
    expect(currentRoute()).toEqual({ screen: 'operation', operationId: second, status: 'planned', target: '-' });
  });

  it('narrows the operations to a control area, opens its group, and back to all', async () => {
    const test = await openTestCase();
    const user = openWindow(test, test.organisationId);
    const area = await screen.findByRole('button', { name: /^Bereich zug/ });
    await user.click(area);
    expect(area.getAttribute('aria-pressed')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Auswahl aufheben' }));
    expect(area.getAttribute('aria-pressed')).toBe('false');
    await user.click(area);
    await user.click(within(await operations()).getByRole('button', { name: 'Lohnabrechnung' }));
    expect(currentRoute()).toMatchObject({ screen: 'operation', groupId: 'p1' });
  });

  it('has templates apart, which do not count', async () => {
    const test = await openTestCase();
    await test.commands.createOperation(test.organisationId, { name: 'Muster', isTemplate: true });
    openWindow(test, test.organisationId);
    expect(await screen.findByRole('region', { name: /^Vorlagen/ })).toBeTruthy();
    expect(within(await operations()).queryByRole('button', { name: 'Muster' })).toBeNull();
    expect(await screen.findByText('2 Maßnahmen')).toBeTruthy();
  });
});

describe('a template', () => {
  it('is made from an operation, and a new operation begins with it', async () => {
    const test = await openTestCase();
    await test.commands.setStatus(test.scope, [LOCK], 'implemented');
    const user = openWindow(test, test.organisationId);
    await user.click(await screen.findByRole('button', { name: 'Aktionen für Lohnabrechnung' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Als Vorlage verwenden' }));
    await screen.findByRole('region', { name: /^Vorlagen/ });
    await user.click(await screen.findByRole('button', { name: 'Aktionen für Lohnabrechnung' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Neuer Vorgang daraus …' }));
    await user.type(await screen.findByLabelText('Name'), 'Lohn 2027{Enter}');
    await screen.findByText('Vorgang geöffnet');
    const made = (await test.database.operations.toArray()).find(({ name }) => name === 'Lohn 2027');
    expect(made?.isTemplate).toBe(false);
    expect(
      (
        await test.database.assessments
          .where('scope.id')
          .equals(made?.id ?? '')
          .toArray()
      )[0]?.status,
    ).toBe('implemented');
  });
});

describe('the overview of an operation', () => {
  it('says how far each group is, and leads to what is open in it', async () => {
    const test = await openTestCase();
    await test.commands.setStatus(test.scope, [LOCK], 'implemented');
    const user = openWindow(test, test.organisationId);
    act(() => navigate({ screen: 'operationOverview', operationId: test.operationId }));
    expect(await screen.findByText('1 von 2 anwendbaren Maßnahmen beantwortet')).toBeTruthy();
    expect(screen.getByRole('button', { name: '1 offen: in der Liste zeigen' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '1 offen in Gruppe p1: in der Liste zeigen' }));
    expect(currentRoute()).toMatchObject({ screen: 'operation', groupId: 'p1', status: 'open' });
  });

  it('counts answers so that they add up: by origin, by target, and about how many measures', async () => {
    const test = await openTestCase();
    const { commands, scope, organisationId, operationId } = test;
    const siteId = await commands.createSite(organisationId, { name: 'München' });
    await commands.updateOperation(operationId, { siteIds: [siteId] });
    await commands.setStatus(above(test), [LOCK], 'implemented');
    await commands.setStatus(scope, [LOCK], 'partial', { target: `site:${siteId}` });
    await commands.assess(scope, measure('ZUG-02'), { note: 'noch klären' });
    const user = openWindow(test, organisationId);
    act(() => navigate({ screen: 'operationOverview', operationId }));
    expect(
      await screen.findByText(
        '2 Antworten zu 1 Maßnahme, ohne nicht relevante Gruppen; eine Maßnahme kann mehrere haben',
      ),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: '1 von Organisation' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '1 eigen' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '1 Antwort zu Allgemein zeigen' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '1 Antwort zu München zeigen' }));
    expect(currentRoute()).toEqual({ screen: 'operation', operationId, target: `site:${siteId}` });
  });

  it('has a column for what is overdue, which opens these dates alone', async () => {
    const test = await openTestCase();
    await test.commands.assess(test.scope, LOCK, { due: addDays(today, -1) });
    await test.commands.assess(test.scope, measure('ZUG-02'), { due: addDays(today, 10) });
    const user = openWindow(test, test.organisationId);
    act(() => navigate({ screen: 'operationOverview', operationId: test.operationId }));
    const late = await within(await dates()).findByRole('button', { name: /Maßnahme ZUG-01/ });
    expect(late.textContent).toMatch(/überfällig · Frist$/);
    await user.click(within(await dates()).getByRole('button', { name: '1 überfällige Frist' }));
    const dialogue = within(await screen.findByRole('dialog', { hidden: true }));
    expect(await dialogue.findByText(/Gezeigt: überfällige/)).toBeTruthy();
  });

  it('says where answers come from, with the dates that are inherited', async () => {
    const test = await openTestCase();
    await test.commands.setStatus(above(test), [LOCK], 'implemented');
    await test.commands.assess(above(test), LOCK, { reviewOn: addDays(today, 10) });
    await test.commands.setStatus(test.scope, [measure('ZUG-02')], 'planned');
    const user = openWindow(test, test.organisationId);
    act(() => navigate({ screen: 'operationOverview', operationId: test.operationId }));
    expect(await screen.findByRole('button', { name: '1 von Organisation' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '1 eigen' })).toBeTruthy();
    expect(await within(await dates()).findByRole('button', { name: /Maßnahme ZUG-01/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: '2 Antworten zu Allgemein zeigen' })).toBeTruthy();
    expect(
      screen.getByText('2 Antworten zu 2 Maßnahmen, ohne nicht relevante Gruppen; eine Maßnahme kann mehrere haben'),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '1 geplant: in der Liste zeigen' }));
    expect(currentRoute()).toMatchObject({ status: 'planned', target: '-' });
  });
});
