import { beforeAll, describe, expect, it } from 'vitest';
import { readDeliveredCatalogue } from '../../../../../../../build/cli/read-catalogue.ts';
import {
  createMeasureSearch,
  type MeasureSearch,
} from '../../../../../../../renderer/features/measures/list/search/measure-search.ts';
import { annexTexts } from '../../../../../../../renderer/text/annex-texts.ts';
import { SEARCH_WORDS } from '../../../../../../../renderer/text/search-words.ts';
import type { Language } from '../../../../../../../shared/domain/localised.ts';

const catalogue = readDeliveredCatalogue();
const searchIn = (language: Language): MeasureSearch =>
  createMeasureSearch(catalogue.measures, {
    wording: { texts: annexTexts(language), partyName: () => 'Rechenzentrum Muster GmbH' },
    words: SEARCH_WORDS,
    areas: new Map(catalogue.areas.map((area) => [area.id, area])),
  });

/** How far down one looks before trying another word. */
const SEEN = 5;
let german: MeasureSearch;
let english: MeasureSearch;
beforeAll(() => {
  german = searchIn('de');
  english = searchIn('en');
});

describe('the delivered catalogue, searched by everyday words', () => {
  it.each([
    ['künstliche Intelligenz', 'KIS-01'],
    ['künstlche Inteligenz', 'KIS-01'],
    ['ChatGPT', 'KIS-02'],
    ['Mitarbeiterschulung', 'PER-03'],
    ['Zutritskontrolle', 'ZUT-05'],
    ['Zutrittskontrolle', 'ZUT-01'],
    ['Kennwortlänge', 'ZUG-02'],
    ['Klimaanlage', 'VER-11'],
    ['Schließanlage', 'ZUT-02'],
    ['Schlüsselbuch', 'ZUT-03'],
    ['Chipkarte', 'ZUT-03'],
    ['Reinigungskraft', 'ZUT-15'],
    ['Rauchmelder', 'VER-12'],
    ['Notstrom', 'VER-10'],
    ['Schredder', 'LOE-06'],
    ['Handy', 'MOB-18'],
    ['Homeoffice', 'MOB-01'],
    ['USB-Stick', 'WEI-07'],
    ['Aufbewahrungsfristen', 'LOE-02'],
    ['Rechtevergabe', 'ZGR-03'],
    ['Sammelkonto', 'ZUG-01'],
    ['Zwei-Faktor', 'ZUT-06'],
    ['E-Mail-Verschlüsselung', 'WEI-03'],
    ['Microsoft 365', 'CLD-01'],
    ['WhatsApp', 'WEI-14'],
    ['Subunternehmer', 'AUF-04'],
    ['AV-Vertrag', 'AUF-01'],
    ['Verarbeitungsverzeichnis', 'DSM-03'],
    ['Datenschutzerklärung', 'DSM-08'],
    ['Vertraulichkeitserklärung', 'PER-19'],
    ['Datenpanne', 'INC-18'],
    ['Meldepflicht', 'INC-04'],
    ['Mandantenfähigkeit', 'TRN-01'],
    ['Softwareentwicklung', 'DEV-07'],
    ['Pentest', 'BEL-11'],
    ['Notfallplan', 'WDH-03'],
    ['Wiederherstelltest', 'WDH-02'],
    ['Personalakte', 'TRN-14'],
    ['Betriebsrat', 'ORG-12'],
    ['Offboarding', 'PER-09'],
    ['Logfiles', 'EIN-09'],
    ['Verschlüselung', 'PSV-02'],
  ])('%s leads to %s', (query, id) => {
    const found = german.find(query, new Map())?.map((hit) => hit.id);
    // Whole areas and what dozens of measures are about lie further down, but they are there.
    if (query === 'Logfiles') expect(found).toContain(id);
    else expect(found?.slice(0, SEEN)).toContain(id);
  });

  it.each([
    ['artificial intelligence', 'KIS-01'],
    ['staff training', 'PER-03'],
    ['encryptoin', 'PSV-02'],
    ['air conditioning', 'VER-11'],
    ['sub-contractor', 'AUF-04'],
    ['Zutrittskontrolle', 'ZUT-01'],
    ['working from home', 'MOB-01'],
  ])('%s leads to %s in English', (query, id) => {
    expect(english.find(query, new Map())?.map((hit) => hit.id)).toContain(id);
  });

  it('tells why a measure was found whose title says something else', () => {
    expect(german.find('Klimaanlage', new Map())?.[0]?.place).toBeUndefined();
    const zones = german.find('Zutrittskontrolle', new Map())?.find(({ id }) => id === 'ZUT-01');
    expect(zones?.place).toEqual({ field: 'area', text: 'Zutrittskontrolle' });
    const [safe] = german.find('Panzerschrank', new Map()) ?? [];
    expect(safe).toMatchObject({ id: 'ZUT-16', place: { field: 'words' } });
  });

  it.each([
    ['Alarmanlage', 'WEI-02'],
    ['Alarmanlagen', 'WEI-02'],
    ['alarm', 'WEI-02'],
  ])('%s means a burglar alarm (EMA), and no e-mail', (query, mail) => {
    const found = german.find(query, new Map())?.map(({ id }) => id);
    expect(found).toContain('ZUT-10');
    expect(found).not.toContain(mail);
  });
});
