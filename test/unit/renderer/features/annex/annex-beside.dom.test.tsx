import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { AnnexBeside } from '../../../../../renderer/features/annex/beside/annex-beside.tsx';
import { setLanguage } from '../../../../../renderer/text/i18n.ts';
import type { MeasureId } from '../../../../../shared/domain/ids.ts';
import type { Scope } from '../../../../../shared/domain/records.ts';
import { sampleCatalogue } from '../../../shared/annex/annex-samples.ts';
import { openSample, SameThreadWorker, withSameThreadWorker } from './open-annex.tsx';

const PRINTED = 'ZUT-01' as MeasureId;

withSameThreadWorker();
beforeEach(() => {
  setLanguage('de');
});

async function shown(measureId: MeasureId, of: 'operation' | 'organisation' = 'operation') {
  const { sample, ...data } = await openSample();
  const scope = { kind: of, id: sample[of].id } as Scope;
  const did: string[] = [];
  render(
    <DataProvider data={{ ...data, catalogue: sampleCatalogue() }}>
      <Themed colorScheme="light">
        <AnnexBeside
          scope={scope}
          measureId={measureId}
          onMeasure={(id) => did.push(id)}
          onOpen={() => did.push('open')}
          onClose={() => did.push('close')}
        />
      </Themed>
    </DataProvider>,
  );
  await screen.findByRole('article', { name: 'Seite 1' });
  return { ...data, scope, did, pane: screen.getByRole('region', { name: 'Vorschau der Anlage' }) };
}

const marked = (pane: HTMLElement) => [...pane.querySelectorAll('[data-marked]')].map((it) => it.textContent);

test('the measure that is worked on is marked, and what is stored anew is printed soon after', async () => {
  const { pane, commands, scope } = await shown(PRINTED);
  expect(marked(pane)).toEqual(['Alarmanlage']);
  await commands.assess(scope, PRINTED, { note: 'Wird jährlich gewartet.' });
  await waitFor(() => expect(pane.textContent).toContain('Wird jährlich gewartet.'));
  expect(marked(pane)).toEqual(['Alarmanlage']);
});

test('no internal note gets into the pane, nor to the worker that makes it', async () => {
  const { pane, commands, scope } = await shown(PRINTED);
  await commands.assess(scope, PRINTED, { internalNote: 'Der Schlüssel liegt unter der Matte.' });
  await commands.assess(scope, PRINTED, { note: 'Jetzt neu.' });
  await waitFor(() => expect(pane.textContent).toContain('Jetzt neu.'));
  expect(pane.textContent).not.toContain('Matte');
  expect(SameThreadWorker.received).not.toContain('Matte');
});

test('a measure that is not printed is said to be absent', async () => {
  const { pane } = await shown('ZUT-99' as MeasureId);
  expect(within(pane).getByRole('status').textContent).toBe('Diese Maßnahme steht derzeit nicht in der Anlage.');
});

test('a measure in it, the way to its screen and its end are told to whoever shows it', async () => {
  const { pane, did } = await shown(PRINTED);
  const user = userEvent.setup();
  const [words] = within(pane).getAllByRole('link', { name: 'Alarmanlage' });
  if (words) await user.click(words);
  await user.click(within(pane).getByRole('button', { name: 'Anlage öffnen' }));
  await user.click(within(pane).getByRole('button', { name: 'Vorschau schließen' }));
  expect(did).toEqual([PRINTED, 'open', 'close']);
});

test("an organisation's own measures have its own annex beside them", async () => {
  const { pane, commands, scope } = await shown(PRINTED, 'organisation');
  expect(within(pane).getByRole('status').textContent).toContain('nicht in der Anlage');
  await commands.setStatus(scope, [PRINTED], 'implemented');
  await waitFor(() => expect(marked(pane)).toEqual(['Alarmanlage']));
});
