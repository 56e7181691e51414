import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { areaSchema } from '../../../../../shared/domain/catalogue.ts';
import type { Scope } from '../../../../../shared/domain/records.ts';
import { type OpenOperation, openOperation, openOrganisationMeasures, withLayout } from './open-operation.tsx';
import { groupId, measureId, SCHEME, smallCatalogue } from './small-catalogue.ts';

withLayout();

const IDS = measureId('ZUG-01');
const TITLE = 'Eindeutige Kennungen';
const organisationOf = ({ organisationId }: OpenOperation): Scope => ({ kind: 'organisation', id: organisationId });

/** The operation's own record. */
const own = ({ database, operationId }: OpenOperation, target = '-') =>
  database.assessments.get(`${operationId}/${IDS}/${target}`);

async function withAnswerOfOrganisation(): Promise<OpenOperation> {
  const opened = await openOperation();
  await opened.commands.setStatus(organisationOf(opened), [IDS], 'implemented');
  await waitFor(() => expect(opened.row(TITLE).dataset.status).toBe('implemented'));
  return opened;
}

describe('answers of the organisation', () => {
  it('hold in the operation, count in its progress, and say where they come from', async () => {
    const opened = await withAnswerOfOrganisation();
    expect(await within(opened.row(TITLE)).findByText('Organisation')).toBeTruthy();
    expect(screen.getByText('1 von 6')).toBeTruthy();
    expect(await own(opened)).toBeUndefined();
  });

  it('are deviated from with one key, and Delete leads back', async () => {
    const opened = await withAnswerOfOrganisation();
    const { user, row } = opened;
    await user.click(row(TITLE));
    await user.keyboard('3');
    expect(await within(row(TITLE)).findByText('abweichend')).toBeTruthy();
    await waitFor(async () => expect((await own(opened))?.status).toBe('planned'));
    row(TITLE).focus();
    await user.keyboard('{Delete}');
    expect(await within(row(TITLE)).findByText('Organisation')).toBeTruthy();
    expect(row(TITLE).dataset.status).toBe('implemented');
    const notice = (await screen.findByText(`„${TITLE}“ folgt wieder der Organisation`)).closest('[role="alert"]');
    await user.click(within(notice as HTMLElement).getByRole('button', { name: 'Rückgängig' }));
    expect(await within(row(TITLE)).findByText('abweichend')).toBeTruthy();
    expect(row(TITLE).dataset.status).toBe('planned');
  });

  it('are marked where the operation adds a note to them', async () => {
    const { commands, scope, row } = await withAnswerOfOrganisation();
    await commands.assess(scope, IDS, { note: 'nur hier' });
    expect(await within(row(TITLE)).findByText('abweichend')).toBeTruthy();
    expect(row(TITLE).dataset.status).toBe('implemented');
  });

  it('are left alone by Delete where only the operation says something', async () => {
    const opened = await withAnswerOfOrganisation();
    const { user, row } = opened;
    await user.click(row('Passwortrichtlinie'));
    await user.keyboard('1');
    expect(await within(row('Passwortrichtlinie')).findByText('eigen')).toBeTruthy();
    row('Passwortrichtlinie').focus();
    await user.keyboard('{Delete}');
    expect(row('Passwortrichtlinie').dataset.status).toBe('implemented');
    expect(screen.queryByText(/folgt wieder der Organisation/)).toBeNull();
  });
});

describe('whom answers are about', () => {
  it('is the operation in general, or the client, until sites and parties are added', async () => {
    const { user, partyId, operationId, commands } = await openOperation();
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Allgemein', 'Auftraggeber']);
    expect(screen.getByRole('button', { name: 'Standort oder Dienstleister hinzufügen …' })).toBeTruthy();
    await commands.updateOperation(operationId, { partyIds: [partyId] });
    await user.click(await screen.findByRole('tab', { name: 'Rechenzentrum Muster GmbH' }));
    expect(screen.getByText(/Maßnahmen, die dieser Dienstleister trifft/)).toBeTruthy();
  });

  it('is no client where the organisation itself is the controller, unless there are answers about one', async () => {
    const { commands, operationId, scope } = await openOperation();
    await commands.updateOperation(operationId, { role: 'controller' });
    await waitFor(() => expect(screen.queryByRole('tab', { name: 'Auftraggeber' })).toBeNull());
    await commands.setStatus(scope, [IDS], 'implemented', { target: 'client' });
    expect(await screen.findByRole('tab', { name: /^Auftraggeber/ })).toBeTruthy();
  });

  it('is chosen by key; answers go there, and the general list tells of them', async () => {
    const opened = await openOperation();
    const { user, row, commands, organisationId, operationId } = opened;
    const siteId = await commands.createSite(organisationId, { name: 'München' });
    await commands.updateOperation(operationId, { siteIds: [siteId] });
    await screen.findByRole('tab', { name: 'München' });
    await user.click(row(TITLE));
    fireEvent.keyDown(row(TITLE), { key: '2', code: 'Digit2', altKey: true });
    expect(screen.getByRole('tab', { name: 'München' }).getAttribute('aria-selected')).toBe('true');
    row(TITLE).focus();
    await user.keyboard('1');
    await waitFor(async () => expect((await own(opened, `site:${siteId}`))?.status).toBe('implemented'));
    expect(await own(opened)).toBeUndefined();

    fireEvent.keyDown(row(TITLE), { key: 'PageUp', ctrlKey: true });
    expect(screen.getByRole('tab', { name: 'Allgemein' }).getAttribute('aria-selected')).toBe('true');
    await waitFor(() => expect(row(TITLE).dataset.status).toBe('implemented'));
    expect(within(row(TITLE)).getByText('München')).toBeTruthy();
    expect(await screen.findByText('1 von 6')).toBeTruthy();
  });

  it('inherits per site', async () => {
    const opened = await openOperation();
    const { user, row, commands, organisationId, operationId } = opened;
    const siteId = await commands.createSite(organisationId, { name: 'München' });
    await commands.setStatus(organisationOf(opened), [IDS], 'partial', { target: `site:${siteId}` });
    expect(row(TITLE).dataset.status).toBe('open');
    await commands.updateOperation(operationId, { siteIds: [siteId] });
    await user.click(await screen.findByRole('tab', { name: /München/ }));
    await waitFor(() => expect(row(TITLE).dataset.status).toBe('partial'));
    expect(within(row(TITLE)).getByText('Organisation')).toBeTruthy();
  });
});

describe('what is said in general', () => {
  it('holds at a site, says so, counts there, and is deviated from and gone back to', async () => {
    const opened = await openOperation();
    const { user, row, commands, organisationId, operationId, scope } = opened;
    const siteId = await commands.createSite(organisationId, { name: 'München' });
    await commands.updateOperation(operationId, { siteIds: [siteId] });
    await commands.setStatus(scope, [IDS], 'implemented');
    await user.click(await screen.findByRole('tab', { name: /München/ }));
    expect(await within(row(TITLE)).findByText('gilt allgemein')).toBeTruthy();
    expect(row(TITLE).dataset.status).toBe('implemented');
    const group = screen.getByRole('treeitem', { name: /^Zugangskontrolle/ });
    expect(within(group).getByText(/^1 ?\/|^1 von/)).toBeTruthy();

    await user.click(row(TITLE));
    await user.click(await screen.findByRole('button', { name: 'Für den Standort abweichen' }));
    await waitFor(async () => expect((await own(opened, `site:${siteId}`))?.status).toBe('implemented'));
    await waitFor(() => expect(within(row(TITLE)).queryByText('gilt allgemein')).toBeNull());
    row(TITLE).focus();
    await user.keyboard('4');
    await waitFor(() => expect(row(TITLE).dataset.status).toBe('notImplemented'));
    await user.click(screen.getByRole('button', { name: 'Wieder wie allgemein' }));
    expect(await within(row(TITLE)).findByText('gilt allgemein')).toBeTruthy();
    expect(row(TITLE).dataset.status).toBe('implemented');
  });

  it('does not hold for parties and the client, who answer for themselves', async () => {
    const { user, row, commands, scope } = await openOperation();
    await commands.setStatus(scope, [IDS], 'implemented');
    await user.click(screen.getByRole('tab', { name: 'Auftraggeber' }));
    await waitFor(() => expect(row(TITLE).dataset.status).toBe('open'));
    expect(within(row(TITLE)).queryByText('gilt allgemein')).toBeNull();
  });
});

describe('the measures of the organisation', () => {
  it('are answered for all operations, without any origin', async () => {
    const { user, row, database, organisationId } = await openOrganisationMeasures();
    expect(screen.getByRole('heading', { level: 1, name: 'Maßnahmen für alle Vorgänge' })).toBeTruthy();
    await user.click(row(TITLE));
    await user.keyboard('1');
    await waitFor(async () => {
      const stored = await database.assessments.get(`${organisationId}/${IDS}/-`);
      expect(stored).toMatchObject({ status: 'implemented', scope: { kind: 'organisation' } });
    });
    expect(await screen.findByText('1 von 6')).toBeTruthy();
    expect(screen.queryByText('eigen')).toBeNull();
  });

  it('have a scheme of their own', async () => {
    const { user, database, organisationId, operationId } = await openOrganisationMeasures();
    await user.click(screen.getByRole('button', { name: 'Gliederung: Art. 32 DSGVO' }));
    await user.click(await screen.findByRole('menuitemradio', { name: /Ein Stück/, hidden: true }));
    expect(await screen.findByRole('treeitem', { name: /^Alles/ })).toBeTruthy();
    expect((await database.organisations.get(organisationId))?.schemeId).toBe('t');
    expect((await database.operations.get(operationId))?.schemeId).toBe(SCHEME);
  });
});

describe('states of groups', () => {
  it('are inherited, say so, and deviate until they are led back', async () => {
    const opened = await openOperation();
    const { user, commands, operationId, database } = opened;
    const group = () => screen.getByRole('treeitem', { name: /^Zugangskontrolle/ });
    await commands.setGroupState(organisationOf(opened), SCHEME, groupId('s1.1'), {
      state: 'notRelevant',
      reason: 'keine',
    });
    expect(await within(group()).findByText('von Organisation')).toBeTruthy();
    expect(within(group()).getByText('nicht auftragsrelevant')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Wieder aufnehmen' }));
    expect(await within(group()).findByText('abweichend')).toBeTruthy();
    expect(within(group()).queryByText('nicht auftragsrelevant')).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Aktionen für Zugangskontrolle' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Zurück zur Organisation', hidden: true }));
    expect(await within(group()).findByText('nicht auftragsrelevant')).toBeTruthy();
    const stored = await database.groupStates.get(`${operationId}/${SCHEME}/s1.1`);
    expect(stored?.leftBlank).toEqual({});
  });
});

describe('what is said about a group', () => {
  it('says in its banner whose it is, and goes back without touching the texts', async () => {
    const opened = await openOperation();
    const { user, commands, scope, operationId, database } = opened;
    await commands.setGroupState(organisationOf(opened), SCHEME, groupId('s1.1'), {
      state: 'notRelevant',
      reason: 'x',
    });
    const banner = await screen.findByRole('region', { name: 'Nicht auftragsrelevant' });
    expect(within(banner).getByText('von Organisation')).toBeTruthy();
    await commands.setGroupState(scope, SCHEME, groupId('s1.1'), { reason: 'hier anders' });
    await commands.setGroupTexts(scope, SCHEME, groupId('s1.1'), { textAfter: 'Ende.' });
    await user.click(await within(banner).findByRole('button', { name: /: zurück zur Organisation$/ }));
    expect(await within(banner).findByText('von Organisation')).toBeTruthy();
    expect(await database.groupStates.get(`${operationId}/${SCHEME}/s1.1`)).toMatchObject({
      reason: '',
      textAfter: 'Ende.',
    });
  });

  it('says under each text whose it is, and leads one back at a time', async () => {
    const opened = await openOperation();
    const { user, commands, scope } = opened;
    const hidden = { hidden: true };
    await commands.setGroupTexts(organisationOf(opened), SCHEME, groupId('s1.1'), { textBefore: 'A', textAfter: 'B' });
    await commands.setGroupTexts(scope, SCHEME, groupId('s1.1'), { textBefore: 'Hier', textInstead: 'Eigen' });
    const banner = await screen.findByRole('region', { name: 'Eigene Texte' });
    expect(await within(banner).findByText('abweichend')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Aktionen für Zugangskontrolle' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Texte der Gruppe …', ...hidden }));
    const dialogue = within(await screen.findByRole('dialog', hidden));
    expect(dialogue.getByText('eigen, nur in diesem Vorgang')).toBeTruthy();
    expect(dialogue.getByText('von Organisation')).toBeTruthy();
    await user.click(dialogue.getByRole('button', { name: 'Davor: zurück zur Organisation', ...hidden }));
    await waitFor(() => expect(dialogue.getAllByText('von Organisation')).toHaveLength(2));
    expect(dialogue.getByText('eigen, nur in diesem Vorgang')).toBeTruthy();
  });
});

describe('what the facts say', () => {
  const area = areaSchema.parse({
    id: 'SRV',
    title: { de: 'Serverräume', en: 'Server rooms' },
    purpose: { de: 'Sicher.', en: 'Safe.' },
    placements: { s: ['s1.1'], t: ['t1'] },
    measures: ['SRV-01', 'SRV-02'].map((id, index) => ({
      id,
      title: { de: `Maßnahme ${id}`, en: `Measure ${id}` },
      kind: 'technical',
      level: 'normal',
      baseline: true,
      role: 'both',
      parameters: [],
      references: { iso27001: [], bsi2023: [], sdm: [], law: [] },
      ...(index === 0 && { appliesIf: { fact: 'ownServers' } }),
    })),
  });

  it('greys with a reason what is ruled out, and does not ask for it', async () => {
    const { row, commands, organisationId, user } = await openOperation(smallCatalogue([area]));
    expect(screen.getByText('0 von 2')).toBeTruthy();
    expect(await within(row('Maßnahme SRV-02')).findByText('erwartet')).toBeTruthy();
    await commands.updateOrganisation(organisationId, { 'facts.ownServers': false });
    const mark = await within(row('Maßnahme SRV-01')).findByText('entfällt');
    expect(mark.title).toBe('Eigene Server: nein (Angabe zur Organisation)');
    expect(screen.getByText('0 von 1')).toBeTruthy();
    await user.click(row('Maßnahme SRV-01'));
    await user.keyboard('1');
    expect(await screen.findByText('1 von 2')).toBeTruthy();
    expect(within(row('Maßnahme SRV-01')).queryByText('entfällt')).toBeNull();
  });
});
