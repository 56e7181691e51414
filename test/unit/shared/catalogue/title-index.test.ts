import { describe, expect, it } from 'vitest';
import { createTitleIndex } from '../../../../shared/catalogue/title-index.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';

const titles: Record<string, [de: string, en: string]> = {
  'ZUG-02': ['Passwortrichtlinie', 'Password policy'],
  'ZUG-03': ['Mehr-Faktor-Authentisierung', 'Multi-factor authentication'],
  'ZUG-04': ['Schlüsselverwaltung', 'Key management'],
  'WEI-01': ['Verschlüsselung bei der Übertragung', 'Encryption in transit'],
  'VER-01': ['Datensicherung nach Plan', 'Scheduled backups'],
};
const index = createTitleIndex(
  Object.entries(titles).map(([id, [de, en]]) => ({ id: id as MeasureId, title: { de, en }, isOwn: false })),
);

describe('titles that read alike', () => {
  it.each([
    ['Passwortrichtlinie', 'the same'],
    ['Passwort-Richtlinie', 'with a hyphen'],
    ['Richtlinie für Passwörter', 'the parts of a compound apart'],
    ['Passwortrichtlinei', 'with a slip of typing'],
    ['passwort richtlinie', 'in small letters'],
    ['Password policies', 'in the other language'],
  ])('%s is found: %s', (typed) => {
    expect(index.similarTo(typed)).toEqual(['ZUG-02']);
  });

  it('umlauts may be written in two letters', () => {
    expect(index.similarTo('Schluesselverwaltung')).toEqual(['ZUG-04']);
  });

  it('a common part is not enough', () => {
    expect(index.similarTo('Verwaltung der Besucher')).toEqual([]);
    expect(index.similarTo('Datenschutzbeauftragte Person')).toEqual([]);
  });

  it('a measure is not like itself, and an empty title is like none', () => {
    expect(index.similarTo('Passwortrichtlinie', { except: 'ZUG-02' as MeasureId })).toEqual([]);
    expect(index.similarTo('  ')).toEqual([]);
    expect(index.similarTo('der die das')).toEqual([]);
  });

  it('are at most as many as asked for, the most alike first', () => {
    const many = createTitleIndex(
      ['Besucher begleiten', 'Besucher begleiten und eintragen', 'Besuch begleiten', 'Besucherbegleitung'].map(
        (de, number) => ({ id: `B-0${number}` as MeasureId, title: { de, en: '-' }, isOwn: false }),
      ),
    );
    expect(many.similarTo('Besucher begleiten', { limit: 2 })).toHaveLength(2);
    expect(many.similarTo('Besucher begleiten')[0]).toBe('B-00');
  });
});

describe('an index of what changes', () => {
  const entry = (id: string, de: string) => ({ id: id as MeasureId, title: { de, en: '-' }, isOwn: true });

  it('forgets what is gone and what is called otherwise now', () => {
    const changing = createTitleIndex([entry('a', 'Besucher begleiten'), entry('b', 'Schlüsselverwaltung')]);
    expect(changing.similarTo('Besucher begleiten')).toEqual(['a']);
    expect(changing.find('schlüssel')).toEqual(['b']);
    changing.update([entry('a', 'Datensicherung'), entry('c', 'Besucher begleiten')]);
    expect(changing.similarTo('Besucher begleiten')).toEqual(['c']);
    expect(changing.similarTo('Datensicherungen')).toEqual(['a']);
    expect(changing.find('schlüssel')).toEqual([]);
  });
});

describe('finding measures', () => {
  it('by any part of both titles or the id, all words wanted', () => {
    expect(index.find('richtlinie')).toEqual(['ZUG-02']);
    expect(index.find('zug policy')).toEqual(['ZUG-02']);
    expect(index.find('schlüssel')).toEqual(['ZUG-04', 'WEI-01']);
    expect(index.find('schluessel')).toEqual(['ZUG-04', 'WEI-01']);
  });

  it('by what reads alike when no title has the words', () => {
    expect(index.find('Passwortrichtlinei')).toEqual(['ZUG-02']);
    expect(index.find('xyz')).toEqual([]);
  });

  it('all without a query', () => {
    expect(index.find('')).toHaveLength(5);
  });
});
