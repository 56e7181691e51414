import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { UsedSites } from '../../../../../renderer/features/operations/form/used-sites.tsx';
import type { SiteId } from '../../../../../shared/domain/ids.ts';
import { siteTarget } from '../../../../../shared/domain/target.ts';
import { measure, openTestCase, type TestCase } from '../../data/test-data.ts';
import { goTo, openWindow, undoButton } from '../open-window.tsx';
import { showOperation } from './show-operation.tsx';

async function openSites() {
  const test = await openTestCase();
  const user = openWindow(test, test.organisationId);
  goTo(test.organisationId, 'sites');
  return { test, user };
}

const sitesOf = (test: TestCase) => test.database.sites.filter((site) => !site.deleted).toArray();

describe('sites of an organisation', () => {
  it('are made by a name and Enter and filled in where they stand', async () => {
    const { test, user } = await openSites();
    expect(await screen.findByText('Noch keine Standorte')).toBeTruthy();
    await user.type(screen.getByLabelText('Standort hinzufügen'), 'Rechenzentrum Kiel{Enter}');
    await screen.findByRole('table', { name: 'Standorte' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Standort hinzufügen');
    await user.click(await screen.findByRole('combobox', { name: 'Art von Rechenzentrum Kiel' }));
    await user.keyboard('{ArrowDown}{Enter}');
    await user.type(screen.getByLabelText('Betreiber von Rechenzentrum Kiel'), 'Küstenkabel IT GmbH');
    await user.tab();
    await waitFor(async () =>
      expect(await sitesOf(test)).toMatchObject([{ kind: 'dataCentre', operator: 'Küstenkabel IT GmbH' }]),
    );
  });

  it('are of the kind that stands beside their name before they are made', async () => {
    const { test, user } = await openSites();
    const kind = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Art des neuen Standorts' });
    expect(kind.value).toBe('Büro');
    await user.click(kind);
    await user.click(await screen.findByRole('option', { name: 'Archiv' }));
    await user.type(screen.getByLabelText('Standort hinzufügen'), 'Keller{Enter}');
    await waitFor(async () => expect(await sitesOf(test)).toMatchObject([{ name: 'Keller', kind: 'archive' }]));
  });

  it('say by a word when their certificate has run out', async () => {
    const { test, user } = await openSites();
    await test.commands.createSite(test.organisationId, { name: 'Archiv' });
    const field = await screen.findByLabelText('Zertifikat von Archiv gültig bis');
    await user.type(field, '31.12.2999{Enter}');
    await waitFor(async () => expect(await sitesOf(test)).toMatchObject([{ certificateUntil: '2999-12-31' }]));
    expect(screen.queryByText('abgelaufen')).toBeNull();
    await user.clear(field);
    await user.type(field, '1.3.2020{Enter}');
    expect(await screen.findByText('abgelaufen')).toBeTruthy();
  });

  it('go without a question when nothing hangs on them, and come back', async () => {
    const { test, user } = await openSites();
    await test.commands.createSite(test.organisationId, { name: 'Archiv' });
    await user.click(await screen.findByRole('button', { name: 'Archiv löschen' }));
    expect(await screen.findByText('Noch keine Standorte')).toBeTruthy();
    await user.click(await undoButton());
    expect(await screen.findByRole('button', { name: 'Archiv löschen' })).toBeTruthy();
  });

  it('pass what is said about them on to another one that is chosen in the question', async () => {
    const { test, user } = await openSites();
    const { commands, organisationId, operationId, scope } = test;
    const old = await commands.createSite(organisationId, { name: 'Altbau' }, operationId);
    const next = await commands.createSite(organisationId, { name: 'Neubau' });
    await commands.setStatus(scope, [measure('ZUT-01'), measure('ZUT-02')], 'implemented', { target: siteTarget(old) });
    await user.click(await screen.findByRole('button', { name: 'Altbau löschen' }));
    const question = within(await screen.findByRole('dialog', { name: 'Standort „Altbau“ löschen?' }));
    expect(question.getByText('Verwendet in Lohnabrechnung.')).toBeTruthy();
    expect(question.getByText('2 Antworten in 1 Vorgang handeln davon.')).toBeTruthy();
    await user.click(question.getByRole('combobox', { name: 'Antworten übergeben an' }));
    await user.click(await screen.findByRole('option', { name: 'Neubau' }));
    expect(question.getByText(/„Neubau“ tritt überall an die Stelle/)).toBeTruthy();
    await user.click(question.getByRole('button', { name: 'Löschen' }));
    expect(await screen.findByText('Standort „Altbau“ gelöscht, Antworten an „Neubau“ übergeben')).toBeTruthy();
    const about = (await test.database.assessments.toArray()).filter((it) => it.target === siteTarget(next));
    expect(about.map(({ status }) => status)).toEqual(['implemented', 'implemented']);
    expect((await test.database.operations.get(operationId))?.siteIds).toEqual([next]);
    await user.click(await undoButton());
    await waitFor(async () => expect((await test.database.operations.get(operationId))?.siteIds).toEqual([old]));
  });
});

describe('sites of an operation', () => {
  it('can be new ones, used at once; no longer used, they say which answers rest', async () => {
    const { test, user, stored } = await showOperation((operation) => <UsedSites operation={operation} />);
    await user.type(await screen.findByLabelText('Standort hinzufügen'), 'Archiv{Enter}');
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Archiv/ }).checked).toBe(true));
    const siteIds = (await stored())?.siteIds ?? [];
    const target = siteTarget(siteIds[0] as SiteId);
    await test.commands.setStatus(test.scope, [measure('ZUT-01')], 'implemented', { target });
    await user.click(screen.getByRole('checkbox', { name: /^Archiv/ }));
    expect(await screen.findByText(/1 Antwort zu „Archiv“ ruht/)).toBeTruthy();
    await user.click(await undoButton());
    await waitFor(async () => expect((await stored())?.siteIds).toEqual(siteIds));
  });
});
