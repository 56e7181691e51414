import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { navigate } from '../../../../../renderer/data/navigation-store.ts';
import type { RuleId } from '../../../../../shared/domain/ids.ts';
import { withLayout } from '../measures/open-operation.tsx';
import { openFindings, POLICY, rowOf, SHORT } from './open-findings.tsx';

withLayout();

async function openRules(ruleId?: string) {
  const test = await openFindings();
  act(() => navigate({ screen: 'rules', scope: test.scope, ...(ruleId && { ruleId: ruleId as RuleId }) }));
  await screen.findByRole('heading', { name: 'Regeln' });
  return test;
}

describe('the rules', () => {
  it('are switched off with a reason, and on again', async () => {
    const { user, database } = await openRules('PLB-02');
    await user.click(await screen.findByRole('switch', { name: 'Regel prüft mit' }));
    const dialogue = await screen.findByRole('dialog');
    await user.click(within(dialogue).getByRole('button', { name: 'Ausschalten' }));
    expect(await within(dialogue).findByText(/^Bitte begründen/)).toBeTruthy();
    await user.type(within(dialogue).getByLabelText('Begründung'), 'Entfällt');
    await user.click(within(dialogue).getByRole('button', { name: 'Ausschalten' }));
    expect(await screen.findByText('Ausgeschaltet: Entfällt')).toBeTruthy();
    await user.click(screen.getByRole('switch', { name: 'Regel prüft mit' }));
    await waitFor(async () =>
      expect(await database.ruleSwitches.toArray()).toMatchObject([{ id: 'PLB-02', off: false }]),
    );
  });

  it('name own ones that nothing here answers to', async () => {
    const { commands } = await openRules();
    await commands.createOwnRule({
      message: { de: 'Fehlt hier', en: '' },
      finds: { at: { measure: 'XYZ-99' }, for: 'case', when: { measure: 'XYZ-99', is: 'missing' } },
    });
    const problems = await screen.findByRole('region', { name: /findet nichts|finden nichts/ });
    expect(await within(problems).findByText(/„XYZ-99“ gibt es in diesem Katalog nicht/)).toBeTruthy();
  });

  it('get an own one that looks for words, tried before it is there', async () => {
    const { user, database, operationId, organisationId } = await openRules();
    await user.click(screen.getByRole('button', { name: 'Neue Regel' }));
    const dialogue = await screen.findByRole('dialog');
    await user.click(within(dialogue).getByRole('button', { name: 'Regel anlegen' }));
    expect(await within(dialogue).findByText('Bitte eine Maßnahme wählen.')).toBeTruthy();
    await user.click(within(dialogue).getByText('Wörter in Texten'));
    await user.type(within(dialogue).getByLabelText('Wörter'), 'gilt');
    await user.type(within(dialogue).getByLabelText('Befund (deutsch)'), 'Gilt?');
    expect(await within(dialogue).findByText(/Würde jetzt 1-mal finden/)).toBeTruthy();
    await user.click(within(dialogue).getByRole('button', { name: 'Regel anlegen' }));
    await screen.findByRole('heading', { name: 'Gilt?' });
    expect((await database.ownRules.toArray()).map(({ finds }) => finds)).toContainEqual({ terms: ['gilt'] });
    act(() => navigate({ screen: 'findings', operationId }));
    await rowOf('Gilt\\?');
    act(() => navigate({ screen: 'organisationFindings', organisationId }));
    expect(await screen.findByRole('region', { name: 'Befunde der Vorgänge' })).toBeTruthy();
  });

  it('show an own one again as it was written, and take it away', async () => {
    const { user, database } = await openFindings();
    const [own] = await database.ownRules.toArray();
    act(() => navigate({ screen: 'rules', ruleId: own?.id as RuleId }));
    await user.click(await screen.findByRole('button', { name: 'Bearbeiten …' }));
    const dialogue = await screen.findByRole('dialog');
    expect(within(dialogue).getByDisplayValue(`${POLICY} · Passwortrichtlinie`)).toBeTruthy();
    expect(within(dialogue).getByDisplayValue('Mindestlänge')).toBeTruthy();
    expect(within(dialogue).getByDisplayValue('12')).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Löschen' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: SHORT })).toBeNull());
  });
});
