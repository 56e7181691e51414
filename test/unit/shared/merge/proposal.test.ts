import { describe, expect, it } from 'vitest';
import { joinKind, proposalOf } from '../../../../shared/merge/proposal.ts';

describe('which fields can be put together', () => {
  it('are texts, texts in both languages and lists', () => {
    expect(joinKind('assessments', 'note')).toBe('words');
    expect(joinKind('assessments', 'condition')).toBe('words');
    expect(joinKind('versions', 'reasons.ZUT-01')).toBe('words');
    expect(joinKind('measureOverlays', 'sentence')).toBe('languages');
    expect(joinKind('operations', 'contacts')).toBe('list');
    expect(joinKind('ownPlacements', 'groupIds')).toBe('list');
  });

  it('are not names, choices, numbers, layouts or what has been released', () => {
    expect(joinKind('organisations', 'name')).toBeUndefined();
    expect(joinKind('assessments', 'status')).toBeUndefined();
    expect(joinKind('assessments', 'values.minLength')).toBeUndefined();
    expect(joinKind('layouts', 'content')).toBeUndefined();
    expect(joinKind('releases', 'documents')).toBeUndefined();
    expect(joinKind('annexDesigns', 'logo')).toBeUndefined();
  });
});

describe('what is proposed', () => {
  it('holds both edits of a text where it is known what both began with', () => {
    expect(proposalOf('words', 'Karte am Tor', 'Karte und PIN am Tor', 'Karte am Tor und Pförtner')).toEqual({
      value: 'Karte und PIN am Tor und Pförtner',
      isClear: true,
    });
  });

  it('marks the words that both changed', () => {
    expect(proposalOf('words', 'Karte am Tor', 'PIN am Tor', 'Chip am Tor')).toEqual({
      value: '⟨PIN | Chip⟩ am Tor',
      isClear: false,
    });
    expect(proposalOf('words', 'Karte am Tor', 'am Tor', 'Chip am Tor').isClear).toBe(false);
  });

  it('loses nothing, and is not clear, where nobody knows what both began with', () => {
    expect(proposalOf('words', undefined, 'Karte und PIN', 'Karte')).toEqual({
      value: 'Karte und PIN',
      isClear: false,
    });
  });

  it('joins what one did in German and the other in English', () => {
    const base = { de: 'Tor', en: 'gate' };
    expect(proposalOf('languages', base, { ...base, de: 'Haupttor' }, { ...base, en: 'main gate' })).toEqual({
      value: { de: 'Haupttor', en: 'main gate' },
      isClear: true,
    });
    expect(proposalOf('languages', null, base, null)).toEqual({ value: base, isClear: false });
  });

  it('is not clear where an entry that one took away was changed by the other', () => {
    const person = { side: 'client', name: 'Kern', function: '', contact: '' };
    expect(proposalOf('list', [person], [], [{ ...person, contact: '1' }]).isClear).toBe(false);
    expect(proposalOf('list', ['a'], ['a', 'b'], ['a', 'c'])).toEqual({ value: ['a', 'b', 'c'], isClear: true });
  });
});
