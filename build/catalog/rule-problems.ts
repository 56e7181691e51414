/** What editors have to put right in rules that find fault: names that do not exist, texts that do not help, verdicts. */
import { assembleCatalogue } from '../../shared/catalogue/catalogue.ts';
import { LANGUAGES, type Localised } from '../../shared/domain/localised.ts';
import type { DeliveredRule } from '../../shared/findings/rule.ts';
import { ruleSet } from '../../shared/findings/rule-set.ts';
import type { CatalogueContent } from './content.ts';
import type { PlacedText } from './parts.ts';
import type { CatalogueProblem } from './problem.ts';

/** Most characters: both stand in one or two lines of a list. */
const MOST = { title: 80, message: 200, advice: 180 } as const;

/** The app states what it sees; what follows from it in law is for people to say. */
const VERDICT =
  /(DSGVO|datenschutz|rechts)-?konform|GDPR[ -]compliant|(ist|sind) (rechtswidrig|unzulässig)|(is|are) (unlawful|illegal)/i;

export function ruleProblems(content: CatalogueContent): CatalogueProblem[] {
  const rules = content.rules ?? [];
  return [
    ...idProblems(rules),
    ...rules.flatMap(sourceProblems),
    ...coverProblems(rules),
    ...ruleTextsOf(content).flatMap(textProblems),
    ...ruleSet(rules, [], [], assembleCatalogue(content)).problems.map(({ ruleId, kind, name }) => ({
      place: `rules/${ruleId}`,
      cause: `${UNKNOWN[kind]} ${name}`,
    })),
  ];
}

const UNKNOWN = {
  malformed: 'is malformed at',
  unknownMeasure: 'there is no measure',
  unknownParameter: 'there is no parameter',
  unknownOption: 'there is no option',
  unknownCheck: 'there is no check',
} as const;

/** Every text of a rule and its branches: "rules/SDT-08/title", "rules/SDT-08.1/message". */
export function ruleTextsOf({ rules = [] }: Pick<CatalogueContent, 'rules'>): PlacedText[] {
  return rules.flatMap(({ id, title, branches }) => [
    { place: `rules/${id}/title`, text: title },
    ...branches.flatMap((branch) => [
      { place: `rules/${branch.id}/message`, text: branch.message },
      { place: `rules/${branch.id}/advice`, text: branch.advice },
    ]),
  ]);
}

function idProblems(rules: readonly DeliveredRule[]): CatalogueProblem[] {
  const ids = rules.flatMap(({ id, branches }) => [id, ...branches.map((branch) => branch.id)]);
  const doubled = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  const strangers = rules.flatMap(({ id, branches }) =>
    branches.filter((branch) => !new RegExp(`^${id}\\.\\d+$`).test(branch.id)).map((branch) => ({ id, branch })),
  );
  return [
    ...doubled.map((id) => ({ place: 'rules', cause: `id ${id} stands more than once` })),
    ...strangers.map(({ id, branch }) => ({ place: `rules/${branch.id}`, cause: `expected an id like ${id}.1` })),
  ];
}

/** What makes a branch superfluous exists, is another one, and finds something itself whenever it does so. */
function coverProblems(rules: readonly DeliveredRule[]): CatalogueProblem[] {
  const branches = new Map(rules.flatMap((rule) => rule.branches.map((branch) => [branch.id, branch] as const)));
  return [...branches.values()].flatMap(({ id, coveredBy = [] }) =>
    coveredBy.flatMap((other) => {
      const cover = branches.get(other);
      if (!cover) return [{ place: `rules/${id}`, cause: `is covered by ${other}, which does not exist` }];
      return cover.coveredBy
        ? [{ place: `rules/${id}`, cause: `is covered by ${other}, which is covered itself` }]
        : [];
    }),
  );
}

function sourceProblems({ id, source, branches }: DeliveredRule): CatalogueProblem[] {
  const missing = { cause: 'names no source' };
  return [
    ...(source.trim() ? [] : [{ place: `rules/${id}`, ...missing }]),
    ...branches.flatMap((branch) =>
      branch.source?.trim() === '' ? [{ place: `rules/${branch.id}`, ...missing }] : [],
    ),
    ...branches.flatMap(({ id: of, validFrom, validUntil }) =>
      validFrom && validUntil && validUntil < validFrom
        ? [{ place: `rules/${of}`, cause: 'ends before it begins' }]
        : [],
    ),
  ];
}

function textProblems({ place, text }: PlacedText): CatalogueProblem[] {
  const kind = place.slice(place.lastIndexOf('/') + 1) as keyof typeof MOST;
  const isSame = placesIn(text.de) === placesIn(text.en);
  return [
    ...(isSame ? [] : [{ place, cause: 'has other places to fill in in the other language' }]),
    ...LANGUAGES.flatMap((language) =>
      causesIn(text, language, kind).map((cause) => ({ place: `${place}/${language}`, cause })),
    ),
  ];
}

function causesIn(text: Localised, language: (typeof LANGUAGES)[number], kind: keyof typeof MOST): string[] {
  const { [language]: said } = text;
  const verdict = said.match(VERDICT)?.[0];
  return [
    ...(said.length > MOST[kind] ? [`has ${said.length} characters, at most ${MOST[kind]} fit`] : []),
    ...(kind !== 'title' && !/[.?]$/.test(said) ? ['is no full sentence'] : []),
    ...(kind === 'advice' && language === 'de' && /\bSie\b/.test(said)
      ? ['talks to the reader; put it as “… nennen.”']
      : []),
    ...(verdict ? [`“${verdict}”: a legal verdict`] : []),
  ];
}

/** What checks and word rules fill in: "{words}". */
const placesIn = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join();
