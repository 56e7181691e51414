import { describe, expect, it } from 'vitest';
import { readDeliveredCatalogue } from '../../../../build/cli/read-catalogue.ts';
import { termTitle } from '../../../../renderer/text/term-title.ts';

const PHYSICAL = { de: 'Zutrittskontrolle', en: 'Physical access control (Zutrittskontrolle)' };

describe('a title in two languages', () => {
  it('has its German term apart in English, and is whole in German', () => {
    expect(termTitle(PHYSICAL, 'en')).toEqual({ text: 'Physical access control', term: 'Zutrittskontrolle' });
    expect(termTitle(PHYSICAL, 'de')).toEqual({ text: 'Zutrittskontrolle' });
  });

  it('stays whole where brackets hold something else, or only one language is there', () => {
    expect(termTitle({ de: 'Sicherung', en: 'Backup (daily)' }, 'en')).toEqual({ text: 'Backup (daily)' });
    expect(termTitle({ de: 'Archiv', en: '' }, 'en')).toEqual({ text: 'Archiv' });
    expect(termTitle({ de: '', en: 'Archive ()' }, 'en')).toEqual({ text: 'Archive ()' });
  });

  it('tells what is "access" in all delivered areas by its German term', () => {
    const { areas } = readDeliveredCatalogue();
    const named = areas.filter(({ title }) => /\baccess control\b/i.test(title.en));
    expect(named.map(({ title }) => termTitle(title, 'en').term)).toEqual(named.map(({ title }) => title.de));
    expect(named.length).toBeGreaterThanOrEqual(3);
  });
});
