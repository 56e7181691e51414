import { describe, expect, it } from 'vitest';
import { chipTexts } from '../../../../../../renderer/features/measures/list/chips.ts';
import { annexTexts } from '../../../../../../renderer/text/annex-texts.ts';
import type { Language } from '../../../../../../shared/domain/localised.ts';
import type { Parameter } from '../../../../../../shared/domain/parameter.ts';
import { measureId, smallCatalogue } from '../small-catalogue.ts';

const policy = smallCatalogue().measure(measureId('ZUG-02'));
if (!policy) throw new Error('the small catalogue has lost its policy');

function chips(values: object, language: Language = 'de', parameters: readonly Parameter[] = policy?.parameters ?? []) {
  const wording = { texts: annexTexts(language), partyName: (id: string) => (id === 'p' ? 'Muster GmbH' : undefined) };
  const texts = chipTexts({ ...policy, parameters: [...parameters] } as never, values as never, wording);
  return texts.map((chip) => chip.text);
}

describe('chips of a row', () => {
  it('say values with their unit, choices by name, and a yes by its label', () => {
    const values = { minLength: 14, blockList: true, method: 'totp', places: ['mail', 'vpn'], provider: 'p' };
    expect(chips(values)).toEqual(['14 Zeichen', 'Sperrliste', 'TOTP', 'VPN, E-Mail', 'Muster GmbH']);
  });

  it('follow the language', () => {
    expect(chips({ minLength: 8, review: 'yearly' }, 'en')).toEqual(['8 characters', 'annually']);
  });

  it('name the parameter where the value alone would say nothing', () => {
    const attempts = { id: 'attempts', label: { de: 'Versuche', en: 'Attempts' }, type: 'number', integer: true };
    expect(chips({ attempts: 10 }, 'de', [attempts as never])).toEqual(['Versuche: 10']);
    expect(chips({ blockList: false })).toEqual(['Sperrliste: nein']);
  });

  it('say details of chosen options beside them', () => {
    const bits = { id: 'bits', label: { de: 'Länge', en: 'Length' }, type: 'number', integer: true, unit: 'bit' };
    const options = [
      { id: 'aes', label: { de: 'AES', en: 'AES' }, parameters: [bits] },
      { id: 'none', label: { de: 'keines', en: 'none' } },
    ];
    const method = { id: 'method', label: { de: 'Verfahren', en: 'Method' }, type: 'choice', options };
    expect(chips({ method: 'aes', bits: 256 }, 'de', [method as never])).toEqual(['AES', '256 Bit']);
    expect(chips({ method: 'none', bits: 256 }, 'de', [method as never])).toEqual(['keines']);
  });

  it('leave out what is empty or does not fit', () => {
    expect(chips({ minLength: 3, product: '', places: [], provider: 'gone' })).toEqual([]);
  });
});
