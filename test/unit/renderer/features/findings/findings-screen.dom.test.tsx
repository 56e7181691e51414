import { act, render, renderHook, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { currentRoute, navigate } from '../../../../../renderer/data/navigation-store.ts';
import { useWantedField } from '../../../../../renderer/data/wanted-field.ts';
import { AllClients } from '../../../../../renderer/features/findings/clients/all-clients.tsx';
import { NO_FILTER } from '../../../../../renderer/features/findings/list/list-model.ts';
import { changeFilter, showView, viewOf } from '../../../../../renderer/features/findings/view-store.ts';
import { withLayout } from '../measures/open-operation.tsx';
import { smallCatalogue } from '../measures/small-catalogue.ts';
import { dataWithFindings, KEYS, messages, OLD, openFindings, POLICY, rowOf, SHORT } from './open-findings.tsx';

withLayout();

const KEYS_MISSING = {
  severity: 'error',
  message: { de: 'Schlüssel verwaltet niemand', en: 'Nobody manages keys' },
  advice: { de: 'Festlegen.', en: 'Decide.' },
  source: 'Sicherheitsrichtlinie 5.1',
  finds: { at: { measure: KEYS }, for: 'case', when: { measure: KEYS, is: 'missing' } },
} as const;

const stored = async ({ database }: Awaited<ReturnType<typeof openFindings>>) =>
  (await database.acceptances.toArray()).filter(({ deleted }) => !deleted);

describe('the list of findings', () => {
  it('says what is wrong, where, how grave it is and where that is written', async () => {
    await openFindings();
    const row = await rowOf(SHORT);
    for (const words of [
      'Fehler',
      'Passwortrichtlinie',
      'Mindestlänge: 8 Zeichen',
      'Sicherheitsrichtlinie 4.2',
      'offen',
    ])
      expect(row.textContent).toContain(words);
    expect((await rowOf(OLD)).textContent).toContain('Anmerkung');
  });

  it('leads to the field of the measure at Enter', async () => {
    const { user, operationId } = await openFindings();
    await user.click(await rowOf(SHORT));
    await user.keyboard('{Enter}');
    const route = JSON.parse((await screen.findByText(/"screen":"operation"/)).textContent ?? '');
    expect(route).toMatchObject({ operationId, measureId: POLICY, target: '-', field: 'values.minLength' });
  });

  it('is narrowed by severity, standing and words, and says so when nothing is left', async () => {
    const { user } = await openFindings();
    await user.click(screen.getByRole('button', { name: /^\d+ Fehler/ }));
    await waitFor(() => expect(messages().some((message) => OLD.test(message))).toBe(false));
    expect(messages()).toContain(SHORT);
    await user.type(screen.getByRole('searchbox', { name: 'Befunde durchsuchen' }), 'gibt es nicht');
    await user.click(await screen.findByRole('button', { name: 'Alle Filter aufheben' }));
    await rowOf(OLD);
  });

  it('accepts marked findings at once, keeps showing them, and takes that back by undo', async () => {
    const test = await openFindings();
    const { user, commands } = test;
    await user.click(await rowOf(SHORT));
    await user.keyboard('{Control>}a{/Control}');
    const bar = await screen.findByRole('region', { name: 'Markierte Befunde' });
    const count = messages().length;
    await user.click(within(bar).getByRole('button', { name: /^Akzeptieren/ }));
    const dialogue = await screen.findByRole('dialog');
    await user.type(within(dialogue).getByLabelText('Begründung'), 'Altsystem');
    await user.click(within(dialogue).getByRole('button', { name: `${count} akzeptieren` }));
    await waitFor(async () => expect(await stored(test)).toHaveLength(count));
    await waitFor(async () => expect((await rowOf(SHORT)).textContent).toContain('akzeptiert'));
    expect(messages()).toHaveLength(count);
    await screen.findByText(/^Keine offenen Befunde/);
    await commands.undo();
    await waitFor(async () => expect((await rowOf(SHORT)).textContent).toContain('offen'));
  });

  it('asks for a reason and remembers who accepts', async () => {
    const test = await openFindings();
    const { user } = test;
    await user.click(await rowOf(SHORT));
    await user.keyboard('a');
    const dialogue = await screen.findByRole('dialog');
    await user.click(within(dialogue).getByRole('button', { name: 'Akzeptieren' }));
    expect(await within(dialogue).findByText(/^Bitte begründen/)).toBeTruthy();
    await user.type(within(dialogue).getByLabelText('Begründung'), 'Altsystem');
    await user.type(within(dialogue).getByLabelText('Akzeptiert von'), 'Eva Muster');
    await user.click(within(dialogue).getByRole('button', { name: '6 Monate' }));
    await user.click(within(dialogue).getByRole('button', { name: 'Akzeptieren' }));
    await waitFor(async () => expect(await stored(test)).toMatchObject([{ reason: 'Altsystem', by: 'Eva Muster' }]));
    expect((await stored(test))[0]?.until).toMatch(/^\d{4}-\d\d-\d\d$/);
    await user.click(await rowOf(OLD));
    await user.keyboard('a');
    expect(await screen.findByDisplayValue('Eva Muster')).toBeTruthy();
  });

  it('shows what came back with what was said before, and why', async () => {
    const accept = async ({
      commands,
      scope,
      database,
    }: Parameters<NonNullable<Parameters<typeof openFindings>[0]>>[0]) => {
      const [rule] = await database.ownRules.toArray();
      if (!rule) throw new Error('the rule is missing');
      const place = { kind: 'measure', id: POLICY, target: '-', field: 'values.minLength' } as const;
      const said = { reason: 'Ablösung beauftragt', by: 'Eva Muster', until: '' };
      const then = { basis: 'other facts', looked: { [`${POLICY}.minLength`]: 10 } };
      await commands.acceptFindings(scope, [{ ruleId: rule.id, place, ...then }], said);
    };
    const { user } = await openFindings(accept);
    await user.click(await rowOf(SHORT));
    const details = await screen.findByRole('region', { name: 'Befund' });
    expect((await within(details).findAllByText('kam zurück')).length).toBeGreaterThan(0);
    within(details).getByText(/hat sich geändert/);
    within(details).getByText('Damals: 10 Zeichen · jetzt: 8 Zeichen');
    within(details).getByText('Ablösung beauftragt');
    within(details).getByText(/von Eva Muster/);
  });

  it('offers to accept for all operations what comes from the organisation, and names what is accepted', async () => {
    const test = await openFindings(async ({ commands, scope, organisationId }) => {
      await commands.assess(scope, POLICY, () => ({ status: 'open', values: {}, note: '' }));
      await commands.assess({ kind: 'organisation', id: organisationId }, POLICY, () => ({
        status: 'implemented',
        values: { minLength: 8 },
        note: 'Es gilt das TTDSG.',
      }));
    });
    const { user, above } = test;
    await user.click(await rowOf(SHORT));
    await user.keyboard('a');
    const dialogue = await screen.findByRole('dialog');
    expect(dialogue.textContent).toContain('Passwortrichtlinie');
    await user.click(within(dialogue).getByRole('checkbox', { name: /^Für alle Vorgänge/ }));
    await user.type(within(dialogue).getByLabelText('Begründung'), 'Altsystem');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect((await rowOf(SHORT)).textContent).toContain('akzeptiert'));
    expect(await stored(test)).toMatchObject([{ scope: above, reason: 'Altsystem' }]);
    expect(await screen.findByText(/^Für alle Vorgänge in der Organisation akzeptiert/)).toBeTruthy();
  });

  it('opens a withdrawn finding again', async () => {
    const test = await openFindings();
    const { user } = test;
    await user.click(await rowOf(SHORT));
    await user.keyboard('a');
    const dialogue = await screen.findByRole('dialog');
    await user.type(within(dialogue).getByLabelText('Begründung'), 'Altsystem');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect((await rowOf(SHORT)).textContent).toContain('akzeptiert'));
    await user.click(await rowOf(SHORT));
    await user.click(await screen.findByRole('button', { name: 'Zurücknehmen' }));
    await waitFor(async () => expect((await rowOf(SHORT)).textContent).toContain('offen'));
    expect(await stored(test)).toEqual([]);
  });

  it('counts what nobody has answered yet apart, and calls it no fault', async () => {
    const { user } = await openFindings(({ commands }) => commands.createOwnRule(KEYS_MISSING));
    await user.click(await screen.findByRole('button', { name: /^Noch nicht beantwortet/ }));
    const text = (await rowOf('Schlüssel verwaltet niemand')).textContent;
    expect(text).toMatch(/^noch nicht beantwortet/);
    expect(text).not.toMatch(/Fehler|offen/);
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ Befunde · \d+ noch nicht beantwortet$/);
  });

  it('folds a group by the arrow to the left, stays at its head, and unfolds it by the one to the right', async () => {
    const { user } = await openFindings();
    await user.click(await rowOf(SHORT));
    await user.keyboard('{ArrowLeft}');
    const head = await screen.findByRole('button', { name: /^Fehler/, expanded: false });
    await waitFor(() => expect(document.activeElement).toBe(head));
    expect(messages()).not.toContain(SHORT);
    await user.keyboard('{ArrowRight}{ArrowDown}');
    await rowOf(SHORT);
    await waitFor(() => expect(document.activeElement).toBe(document.querySelector('tr[data-finding]')));
  });

  it('begins anew where those of another operation are shown', async () => {
    const { operationId, organisationId } = await openFindings();
    changeFilter(operationId, { query: 'TTDSG' });
    showView(operationId);
    expect(viewOf(operationId).filter.query).toBe('TTDSG');
    showView(organisationId);
    changeFilter(operationId, { query: 'zu spät' });
    expect(viewOf(organisationId).filter).toEqual(NO_FILTER);
    expect(viewOf(operationId).filter).toEqual(NO_FILTER);
  });

  it('leads to the very field of the organisation', async () => {
    const { user, above } = await openFindings();
    const missing = await rowOf('Name oder Anschrift der Organisation fehlt');
    await user.click(missing);
    await user.keyboard('{Enter}');
    await screen.findByText(/"tab":"details"/);
    const { result } = renderHook(() => useWantedField());
    expect(result.current).toEqual({ recordId: above.id, field: 'address' });
  });

  it('says of an organisation without findings what its operations have, and leads there', async () => {
    const { user, commands, operationId, organisationId } = await openFindings();
    await commands.updateOrganisation(organisationId, {
      address: 'Musterweg 1',
      dpo: 'appointed',
      dpoName: 'Erika Beispiel',
    });
    act(() => navigate({ screen: 'organisationFindings', organisationId }));
    expect(await screen.findByText(/^In 1 Vorgang: \d+ Fehler, \d+ Warnung/, {}, { timeout: 5000 })).toBeTruthy();
    expect(screen.getByText(/^In dem, was für alle Vorgänge gilt, ist nichts offen\. Geprüft nach/)).toBeTruthy();
    expect(screen.queryByText('Keine offenen Befunde')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Befunde von „/ }));
    expect(currentRoute()).toEqual({ screen: 'findings', operationId });
  });

  it('counts the findings of all organisations, with a way to each', async () => {
    const test = await dataWithFindings();
    const onLeave = vi.fn();
    render(
      <DataProvider data={{ ...test, catalogue: smallCatalogue() }}>
        <Themed colorScheme="light">
          <AllClients onLeave={onLeave} />
        </Themed>
      </DataProvider>,
    );
    const table = await screen.findByRole('table');
    await waitFor(() => expect(table.textContent).not.toContain('…'), { timeout: 5000 });
    const [, row] = within(table).getAllByRole('row');
    if (!row) throw new Error('no organisation is listed');
    const errors = Number(within(row).getAllByRole('cell')[1]?.textContent);
    expect(errors).toBeGreaterThan(0);
    within(row).getByRole('button').click();
    expect(onLeave).toHaveBeenCalled();
    expect(currentRoute()).toEqual({ screen: 'organisationFindings', organisationId: test.organisationId });
  });

  it('groups by area, rule or standing', async () => {
    const { user } = await openFindings();
    await user.click(screen.getByRole('combobox', { name: 'Gruppieren nach' }));
    await user.click(await screen.findByRole('option', { name: 'nach Bereich' }));
    const grid = await screen.findByRole('grid');
    expect(await within(grid).findByText('Zugangskontrolle')).toBeTruthy();
  });
});
