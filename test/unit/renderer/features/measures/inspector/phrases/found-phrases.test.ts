import { describe, expect, it } from 'vitest';
import { foundPhrases } from '../../../../../../../renderer/features/measures/inspector/phrases/found-phrases.ts';
import { newPhrase } from '../../../../../../../shared/domain/new-house-records.ts';
import { uuid } from '../../../../data/test-data.ts';

const phrase = (number: number, title: string, text = '', areaId = '') =>
  newPhrase({ id: uuid(number) as never }, { title, text, areaId: areaId as never });
const PHRASES = [
  phrase(1, 'Zweiter Faktor', 'Schlüssel oder App', 'ZUG'),
  phrase(2, 'Äußere Tür', 'mit Schlüssel'),
  phrase(3, 'Konten', 'ohne Sammelkonten', 'ZUG'),
  phrase(4, 'Archiv'),
];
const titles = (query: string, areaId = 'ZUG') => {
  const { forArea, others } = foundPhrases(PHRASES, query, areaId, 'de');
  return [forArea.map(({ title }) => title), others.map(({ title }) => title)];
};

describe('phrases', () => {
  it('of the area come first, each part sorted by title', () => {
    expect(titles('')).toEqual([
      ['Konten', 'Zweiter Faktor'],
      ['Archiv', 'Äußere Tür'],
    ]);
  });

  it('are found by every word, in title or text, whatever its accents', () => {
    expect(titles('schlussel')).toEqual([['Zweiter Faktor'], ['Äußere Tür']]);
    expect(titles('app faktor')).toEqual([['Zweiter Faktor'], []]);
    expect(titles('app tür')).toEqual([[], []]);
  });
});
