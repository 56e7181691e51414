/** What the inspector shows about a measure beyond its values: details of options, help, and what became of its wording. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { areaSchema } from '../../../../../../shared/domain/catalogue.ts';
import { emptyAssessment } from '../../../../../../shared/domain/new-records.ts';
import { type OpenOperation, openOperation, withLayout } from '../open-operation.tsx';
import { measureId, smallCatalogue } from '../small-catalogue.ts';

withLayout();

const text = (de: string, en = de) => ({ de, en });
const hidden = { hidden: true };
const region = () => screen.getByRole('region', { name: 'Einzelheiten' });
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

const METHOD = {
  id: 'method',
  label: text('Verfahren'),
  type: 'choices',
  options: [
    {
      id: 'aes',
      label: text('AES'),
      parameters: [
        {
          id: 'aesBits',
          label: text('Schlüssellänge'),
          type: 'number',
          integer: true,
          min: 128,
          unit: 'bit',
          default: 256,
        },
      ],
    },
    { id: 'des', label: text('3DES'), warning: text('Gilt als gebrochen.') },
  ],
};

function catalogue() {
  const base = { level: 'high', baseline: false, role: 'both', parameters: [], kind: 'technical' };
  const references = { iso27001: [], bsi2023: [], sdm: [], law: [] };
  const area = areaSchema.parse({
    id: 'ZUG',
    title: text('Zugangskontrolle'),
    purpose: text('Nur Befugte.'),
    placements: { s: ['s1.1'], t: ['t1'] },
    measures: [
      {
        ...{ ...base, references, id: 'ZUG-01', title: text('Verschlüsselung'), parameters: [METHOD] },
        ...{ devices: ['server', 'paper'], sentence: text('Daten sind verschlüsselt[; Verfahren: {method}].') },
      },
      {
        ...base,
        references,
        id: 'ZUG-02',
        title: text('Alte Regel'),
        retired: { since: '2.0', successors: ['ZUG-01'] },
      },
    ],
  });
  return smallCatalogue([area]);
}

async function open(
  title = 'Verschlüsselung',
  before?: (opened: OpenOperation) => Promise<void>,
): Promise<OpenOperation> {
  const opened = await openOperation(catalogue());
  await before?.(opened);
  await opened.user.click(await waitFor(() => opened.row(title)));
  await screen.findByRole('heading', { level: 2, name: title });
  return opened;
}

/** As an upgrade of the catalogue leaves answers whose measures were reworded. */
const reworded =
  (...ids: string[]) =>
  async ({ database, scope }: OpenOperation): Promise<void> => {
    const more = { status: 'implemented' as const, toConfirm: true };
    await database.assessments.bulkPut(ids.map((id) => ({ ...emptyAssessment(scope, measureId(id)), ...more })));
    await screen.findByText(`${ids.length} zu bestätigen`);
  };

describe('chosen options', () => {
  it('ask for their details below the choice, and keep them when they are taken back', async () => {
    const { user, stored } = await open();
    expect(screen.queryByLabelText('Schlüssellänge')).toBeNull();
    await user.click(field('Verfahren'));
    await user.click(await screen.findByRole('option', { name: 'AES', ...hidden }));
    await user.type(await screen.findByLabelText('Schlüssellänge'), '192{Tab}');
    await stored('ZUG-01', { values: { method: ['aes'], aesBits: 192 } as never });
    expect(within(screen.getByRole('group', { name: 'Angaben zu AES' })).getByLabelText('Schlüssellänge')).toBeTruthy();
    expect(
      await within(region()).findByText('Verschlüsselung (Verfahren: AES (Schlüssellänge: 192 Bit))'),
    ).toBeTruthy();
    expect(
      within(region()).getByText('Daten sind verschlüsselt; Verfahren: AES (Schlüssellänge: 192 Bit).'),
    ).toBeTruthy();
    await user.click(screen.getByRole('option', { name: 'AES', ...hidden }));
    await stored('ZUG-01', { values: { aesBits: 192 } as never });
    await waitFor(() => expect(screen.queryByLabelText('Schlüssellänge')).toBeNull());
    expect(await within(region()).findByText('Daten sind verschlüsselt.')).toBeTruthy();
  });

  it('offer the defaults of their details', async () => {
    const { user, commands, scope, stored } = await open();
    await commands.setValue(scope, measureId('ZUG-01'), 'method' as never, ['aes']);
    await user.click(await screen.findByRole('button', { name: 'Vorschlag für Schlüssellänge übernehmen: 256 Bit' }));
    await stored('ZUG-01', { values: { method: ['aes'], aesBits: 256 } as never });
  });

  it('warn by a sign and in words', async () => {
    const { commands, scope } = await open();
    await commands.setValue(scope, measureId('ZUG-01'), 'method' as never, ['des']);
    const group = await screen.findByRole('group', { name: 'Angaben zu 3DES' });
    expect(within(group).getByRole('img', { name: 'Warnung' })).toBeTruthy();
    expect(within(group).getByText('Gilt als gebrochen.')).toBeTruthy();
  });
});

describe('help for answering', () => {
  it('unfolds meaning, good and weak statement, and stays unfolded for the next measure', async () => {
    const { user } = await open();
    const toggle = await screen.findByRole('button', { name: 'Was heißt das?' });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    await user.click(toggle);
    for (const name of ['Worum es geht', 'Gute Angabe', 'Schwache Angabe']) expect(screen.getByText(name)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Nächste Maßnahme' }));
    const next = await screen.findByRole('button', { name: 'Was heißt das?' });
    expect(next.getAttribute('aria-expanded')).toBe('true');
  });

  it('says the user’s own words before the delivered ones', async () => {
    const { user, commands } = await open();
    const original = text('anders');
    await commands.rewordMeasure(measureId('ZUG-01'), 'meaning', { text: text('Unsere Worte.'), original });
    await user.click(await screen.findByRole('button', { name: 'Was heißt das?' }));
    expect(await screen.findByText('Unsere Worte.')).toBeTruthy();
    expect(screen.getByText('eigener Wortlaut')).toBeTruthy();
  });
});

describe('what became of a measure', () => {
  it('level and devices are told', async () => {
    await open();
    expect(within(region()).getByText('ZUG-01 · technisch · Stufe hoch')).toBeTruthy();
    expect(within(region()).getByText('Server, Papier')).toBeTruthy();
  });

  it('an answer whose measure was reworded is confirmed by a click', async () => {
    const { user, stored } = await open('Verschlüsselung', reworded('ZUG-01'));
    expect(within(region()).getByText('Erneut bestätigen')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bestätigt' }));
    await stored('ZUG-01', { toConfirm: false, status: 'implemented' });
    await waitFor(() => expect(screen.queryByText('1 zu bestätigen')).toBeNull());
  });

  it('the list shows only such answers when asked, and confirms the marked ones', async () => {
    const both = reworded('ZUG-01', 'ZUG-02');
    const { user, row, rowTitles, commands, scope, stored } = await open('Verschlüsselung', both);
    await commands.confirmAnswers(scope, [measureId('ZUG-02')]);
    await user.click(await screen.findByRole('button', { name: '1 zu bestätigen' }));
    await waitFor(() => expect(rowTitles()).toEqual(['Verschlüsselung']));
    await user.click(screen.getByRole('button', { name: '1 zu bestätigen' }));
    await waitFor(() => expect(rowTitles()).toHaveLength(2));
    await user.click(row('Verschlüsselung'));
    await user.keyboard('{Control>}a{/Control}');
    await user.click(await screen.findByRole('button', { name: '1 bestätigen' }));
    await stored('ZUG-01', { toConfirm: false });
  });

  it('a retired measure that was answered names those to go on with', async () => {
    await open('Alte Regel', async ({ commands, scope }) => {
      await commands.setStatus(scope, [measureId('ZUG-02')], 'implemented');
    });
    expect(within(region()).getByText('Ausgemustert.')).toBeTruthy();
    expect(within(region()).getByRole('button', { name: 'Verschlüsselung' })).toBeTruthy();
  });
});
