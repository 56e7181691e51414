import type { CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import { LANGUAGES, type Language, type Localised, localisedSchema } from '../../shared/domain/localised.ts';
import type { CatalogueProblem } from './problem.ts';

interface TextRule {
  pattern: RegExp;
  cause: string;
  language?: Language;
  /** Only texts whose place ends so; labels are printed in brackets and before a colon. */
  at?: RegExp;
}

const RULES: TextRule[] = [
  { pattern: /^\s|\s$/, cause: 'begins or ends with a blank' },
  { pattern: /\s{2}|[\t\n]/, cause: 'has more than one blank in a row' },
  { pattern: /["'`´]/, cause: 'has straight quotation marks' },
  { pattern: / [,.;:!?]/, cause: 'has a blank before a punctuation mark' },
  { pattern: / - |\.\.\./, cause: 'has a hyphen for a dash or three dots' },
  { pattern: /[”‘’]|“[^“„]*“|„[^“]*$/, cause: 'has other quotation marks than „…“', language: 'de' },
  { pattern: /„|“[^”]*$/, cause: 'has other quotation marks than “…”', language: 'en' },
  { pattern: /[()[\]{}]|[.:;,]$/, cause: 'has brackets or a final mark in a label', at: /\/label$/ },
  { pattern: /[^.]$/, cause: 'is no full sentence', at: /\/(purpose|note|sentence)$/ },
];

/** Slips of typing in any text of the catalogue, and labels that are still a code name. */
export function textProblems(parts: CatalogueParts): CatalogueProblem[] {
  const texts = [parts.manifest, ...parts.areas, ...parts.schemes].flatMap((part) => localisedTexts(part, part.id));
  return texts.flatMap(({ place, text }) => [...ruleProblems(place, text), ...codeNameProblems(place, text)]);
}

function ruleProblems(place: string, text: Localised): CatalogueProblem[] {
  return LANGUAGES.flatMap((language) =>
    RULES.filter((rule) => (rule.language ?? language) === language && (rule.at?.test(place) ?? true))
      .filter((rule) => rule.pattern.test(text[language]))
      .map((rule) => ({ place: `${place}/${language}`, cause: `"${text[language]}" ${rule.cause}` })),
  );
}

/** A parameter's German label never equals its id; names such as "scrypt" may be options. */
function codeNameProblems(place: string, text: Localised): CatalogueProblem[] {
  const [, measureId, parameterId, ...rest] = place.split('/');
  const isCodeName = measureId !== undefined && rest.join() === 'label' && text.de === parameterId;
  return isCodeName ? [{ place, cause: `"${text.de}" is a code name` }] : [];
}

/** Every text of a part with its place, "ZUG/ZUG-02/minLength/label". */
function localisedTexts(value: unknown, place: string): { place: string; text: Localised }[] {
  const text = localisedSchema.safeParse(value);
  if (text.success) return [{ place, text: text.data }];
  if (Array.isArray(value)) return value.flatMap((item) => localisedTexts(item, `${place}/${nameOf(item)}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    localisedTexts(item, Array.isArray(item) ? place : `${place}/${key}`),
  );
}

function nameOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
}
