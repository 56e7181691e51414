import { describe, expect, test } from 'vitest';
import { detailsText, valueText } from '../../../../shared/annex/value-text.ts';
import { type Parameter, parameterSchema } from '../../../../shared/domain/parameter.ts';
import { wording } from './annex-samples.ts';

const label = { de: 'Angabe', en: 'Detail' };
const options = [
  { id: 'aes', label: { de: 'AES-256', en: 'AES-256' } },
  { id: 'database', label: { de: 'Datenbank', en: 'Database' } },
];

function parameter(fields: Record<string, unknown>): Parameter {
  return parameterSchema.parse({ id: 'p', label, ...fields });
}

const number = (unit?: string) => parameter({ type: 'number', integer: false, ...(unit ? { unit } : {}) });

describe('numbers', () => {
  test.each([
    ['character', 14, '14 Zeichen', '14 characters'],
    ['day', 1, '1 Tag', '1 day'],
    ['day', 0, '0 Tage', '0 days'],
    ['hour', 1.5, '1,5 Stunden', '1.5 hours'],
    ['percent', 99.95, '99,95 %', '99.95%'],
    ['year', 1000, '1.000 Jahre', '1,000 years'],
    ['celsius', -18, '-18 °C', '-18 °C'],
    [undefined, 10, '10', '10'],
  ])('%s %d', (unit, value, de, en) => {
    expect(valueText(number(unit), value, wording('de'))).toBe(de);
    expect(valueText(number(unit), value, wording('en'))).toBe(en);
  });
});

describe('everything else', () => {
  test('yes and no are words', () => {
    expect(valueText(parameter({ type: 'boolean' }), true, wording('de'))).toBe('ja');
    expect(valueText(parameter({ type: 'boolean' }), false, wording('en'))).toBe('no');
  });

  test('options are read in the order of the catalogue', () => {
    expect(valueText(parameter({ type: 'choice', options }), 'database', wording('en'))).toBe('Database');
    expect(valueText(parameter({ type: 'choices', options }), ['database', 'aes'], wording('de'))).toBe(
      'AES-256, Datenbank',
    );
  });

  test('intervals, dates and countries follow the language', () => {
    expect(valueText(parameter({ type: 'interval' }), 'yearly', wording('de'))).toBe('jährlich');
    expect(valueText(parameter({ type: 'date' }), '2027-03-31', wording('de'))).toBe('31.03.2027');
    expect(valueText(parameter({ type: 'date' }), '2027-03-31', wording('en'))).toBe('31 Mar 2027');
    expect(valueText(parameter({ type: 'countries' }), ['DE', 'EEA'], wording('de'))).toBe('Deutschland, EU/EWR');
  });

  test('parties are named; those without a name are left out', () => {
    const names = wording('de', { p1: 'Nordlicht Backup GmbH', p2: 'Deichdaten AG' });
    expect(valueText(parameter({ type: 'parties' }), ['p1', 'gone', 'p2'], names)).toBe(
      'Nordlicht Backup GmbH, Deichdaten AG',
    );
    expect(valueText(parameter({ type: 'party' }), 'gone', names)).toBe('');
  });

  test('free text stays on one line', () => {
    expect(valueText(parameter({ type: 'text' }), ' zwei\n Zeilen ', wording('de'))).toBe('zwei Zeilen');
  });

  test('an option that is gone takes none of the others along', () => {
    const media = parameter({ type: 'choices', options });
    expect(valueText(media, ['gone', 'aes'], wording('de'))).toBe('AES-256');
    expect(valueText(media, ['gone'], wording('de'))).toBe('');
  });

  test('no value and a value that does not fit print nothing', () => {
    expect(valueText(number('day'), undefined, wording('de'))).toBe('');
    expect(valueText(number('day'), 'soon', wording('de'))).toBe('');
    expect(valueText(parameter({ type: 'choices', options }), [], wording('de'))).toBe('');
    expect(valueText(parameter({ type: 'choice', options }), 'withdrawn', wording('de'))).toBe('');
  });
});

test('another option than those that are named is printed once somebody has said which', () => {
  const other = {
    id: 'other',
    label: { de: 'anderer Weg', en: 'another way' },
    parameters: [{ id: 'which', label, type: 'text' }],
  };
  const choice = parameter({ type: 'choices', options: [...options, other] });
  const text = (values: Record<string, string | string[]>) => detailsText([choice], values, wording('de'));
  expect(text({ p: ['aes', 'other'] })).toBe('Angabe: AES-256');
  expect(text({ p: ['aes', 'other'], which: 'Bote' })).toBe('Angabe: AES-256, anderer Weg (Angabe: Bote)');
  expect(text({ p: ['other'] })).toBe('');
});
