/** Sources of the delivered rules are cited in German; these are the words of the citations for readers of other languages. */
import type { Language } from '../domain/localised.ts';

/** Titles of German publications stay as they are: that is what they are found by. Longer ones come first. */
const ENGLISH: Readonly<Record<string, string>> = {
  'EDSA-Leitlinien': 'EDPB Guidelines',
  'EDSA-Empfehlungen': 'EDPB Recommendations',
  'EDSA-Stellungnahme': 'EDPB Opinion',
  EDSA: 'EDPB',
  DSGVO: 'GDPR',
  'KI-VO': 'AI Act',
  DVO: 'Implementing Regulation',
  EuGH: 'CJEU',
  EuG: 'General Court',
  ErwG: 'recital',
  Anhang: 'Annex',
  'Anh.': 'Annex',
  Klausel: 'Clause',
  'Abschn.': 'sec.',
  'Abs.': 'para.',
  'Nr.': 'no.',
  'Rn.': 'para.',
  Teil: 'part',
  Konsultationsfassung: 'version for consultation',
  Fassung: 'version',
  zurückgezogen: 'withdrawn',
  anhängig: 'pending',
  'Stunden nur vorgeschlagen': 'hours only proposed',
  Stand: 'as of',
  'jährlich: Konvention': 'yearly: convention',
  Branchenpraxis: 'industry practice',
  'DSK-Orientierungshilfe KI-Systeme': 'DSK guidance on AI systems',
  'DSK-Orientierungshilfe E-Mail': 'DSK guidance on e-mail',
};

const escaped = Object.keys(ENGLISH).map((word) => word.replaceAll('.', '\\.'));
/** As whole words: "Standard" is no "Stand". */
const WORDS = new RegExp(`(?<![\\p{L}\\d-])(?:${escaped.join('|')})(?![\\p{L}-])`, 'gu');

/** Where a delivered rule is written, with the words of the citation in the reader's language. */
export const sourceInLanguage = (source: string, language: Language): string =>
  language === 'de' ? source : source.replace(WORDS, (word) => ENGLISH[word] ?? word);
