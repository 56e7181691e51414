import { LANGUAGES, type Language } from '../../shared/domain/localised.ts';
import type { CatalogueContent } from './content.ts';
import { textsOf } from './parts.ts';
import type { CatalogueProblem } from './problem.ts';

interface WordingRule {
  language: Language;
  pattern: RegExp;
  cause: string;
}

/** Phrases from which no reader can judge anything. Only the weak statements of the guidance show them. */
const EMPTY_PHRASES: readonly WordingRule[] = [
  { language: 'de', pattern: /\bregelmäßig/i, cause: 'no interval' },
  { language: 'de', pattern: /\b(angemessen|geeignet|hinreichend|ausreichend)(e|er|es|en|em)?\b/i, cause: 'a verdict' },
  { language: 'de', pattern: /Stand der Technik/, cause: 'names no technique' },
  {
    language: 'de',
    pattern: /\b(höchste[nrms]? (Sicherheit|Standard)|modernste[nrms]?|bestmöglich|hochgesichert|optimal)\b/i,
    cause: 'praise',
  },
  { language: 'de', pattern: /(DSGVO|datenschutz)-?konform/i, cause: 'a legal verdict' },
  { language: 'en', pattern: /\bregular(ly)?\b/i, cause: 'no interval' },
  { language: 'en', pattern: /\b(appropriate|adequate|suitable|sufficient)(ly)?\b/i, cause: 'a verdict' },
  { language: 'en', pattern: /state[ -]of[ -]the[ -]art/i, cause: 'names no technique' },
  {
    language: 'en',
    pattern: /\b(highest (security|standards?)|best possible|cutting[ -]edge|world[ -]class)\b/i,
    cause: 'praise',
  },
  { language: 'en', pattern: /\bGDPR[ -]compliant/i, cause: 'a legal verdict' },
];

/** One word for one thing (glossary), British spelling, today's law. */
const TERMS: readonly WordingRule[] = [
  { language: 'de', pattern: /\bDS-GVO\b/, cause: 'write DSGVO' },
  { language: 'de', pattern: /Auftragsdatenverarbeit/, cause: 'write Auftragsverarbeitung' },
  { language: 'de', pattern: /\bKennw(o|ö)rt/, cause: 'write Passwort' },
  {
    language: 'de',
    pattern: /Subunternehmer|Subdienstleister|Unterauftragnehmer/,
    cause: 'write Unterauftragsverarbeiter',
  },
  { language: 'de', pattern: /\bRessourcen?-?zugangs?kontrolle\b/i, cause: 'write Zugangskontrolle' },
  { language: 'de', pattern: /\bMitarbeiter[ns]?\b/, cause: 'write Mitarbeitende' },
  {
    language: 'en',
    pattern: /\b(organiz|pseudonymiz|anonymiz|authoriz|minimiz|recogniz)/i,
    cause: 'write British English, -is-',
  },
  { language: 'en', pattern: /\b(center|license plate|defense|fulfill)\b/i, cause: 'write British English' },
  { language: 'en', pattern: /\bDPA\b/, cause: 'write processing agreement' },
  { language: 'en', pattern: /\bsubprocessor/i, cause: 'write sub-processor' },
];

/** Words of the law itself, which name what it asks for: Art. 32(1)(d), Art. 28(1), Art. 32(1) GDPR. */
const LEGAL_TERMS: Readonly<Record<Language, RegExp>> = {
  de: /regelmäßige[rn]? (Überprüfung|Prüfung)|hinreichende[rn]? Garantien|(Abgleich|Prüfung)[^.]* Stand der Technik/gi,
  en: /regular(ly)? (testing|tests?|review)|sufficient guarantees|state-of-the-art comparison/gi,
};

/** Where bad words are shown on purpose. */
const SHOWS_BAD_WORDS = /\/weak$/;

/** Words that do not belong into the catalogue, with what to write instead or why. */
export function wordingProblems(content: CatalogueContent): CatalogueProblem[] {
  return textsOf(content).flatMap(({ place, text }) => {
    if (SHOWS_BAD_WORDS.test(place)) return [];
    const rules = [...EMPTY_PHRASES, ...TERMS];
    return LANGUAGES.flatMap((language) =>
      rules
        .filter((rule) => rule.language === language)
        .flatMap(({ pattern, cause }) => {
          const found = text[language].replace(LEGAL_TERMS[language], '').match(pattern)?.[0];
          return found ? [{ place: `${place}/${language}`, cause: `“${found}”: ${cause}` }] : [];
        }),
    );
  });
}
