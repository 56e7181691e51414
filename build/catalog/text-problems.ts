import { LANGUAGES, type Language, type Localised } from '../../shared/domain/localised.ts';
import type { CatalogueContent } from './content.ts';
import { layoutTextsOf } from './layout-problems.ts';
import { textsOf } from './parts.ts';
import type { CatalogueProblem } from './problem.ts';
import { ruleTextsOf } from './rule-problems.ts';

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
  { pattern: /[^.]$/, cause: 'is no full sentence', at: /\/(purpose|note|warning|meaning|good|weak)$/ },
];

/** English citations have brackets of their own: “Art. 30(1) GDPR”. */
const CITATION = /Art\. \d+(\(\d+\))?(\([a-z]\))? GDPR/g;

/** Slips of typing in any text of the catalogue, and labels that are still a code name. */
export function textProblems(content: CatalogueContent): CatalogueProblem[] {
  return [...textsOf(content), ...ruleTextsOf(content), ...layoutTextsOf(content)].flatMap(({ place, text }) => [
    ...ruleProblems(place, text),
    ...codeNameProblems(place, text),
  ]);
}

function ruleProblems(place: string, text: Localised): CatalogueProblem[] {
  return LANGUAGES.flatMap((language) =>
    RULES.filter((rule) => (rule.language ?? language) === language && (rule.at?.test(place) ?? true))
      .filter((rule) => rule.pattern.test(rule.at ? text[language].replace(CITATION, '') : text[language]))
      .map((rule) => ({ place: `${place}/${language}`, cause: `"${text[language]}" ${rule.cause}` })),
  );
}

/** A parameter's German label never equals its id; names such as "scrypt" may be options. */
function codeNameProblems(place: string, text: Localised): CatalogueProblem[] {
  const [, measureId, parameterId, ...rest] = place.split('/');
  const isCodeName = measureId !== undefined && rest.join() === 'label' && text.de === parameterId;
  return isCodeName ? [{ place, cause: `"${text.de}" is a code name` }] : [];
}
