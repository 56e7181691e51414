/**
 * Sentences of measures: "Passwörter folgen einer Richtlinie[ und haben mindestens {minLength}]."
 *
 * Places in braces take values. They stand in optional parts in square brackets, printed only when all of their places have
 * values, so that a sentence never has a gap.
 */
import { type Parameter, withSubParameters } from '../domain/parameter.ts';

/** `{name}`, where a name is written like a parameter id. */
const PLACE = /\{([\w.-]+)\}/g;
const PARTS = /\[([^[\]]*)\]/g;

export type SentenceProblem =
  | { kind: 'empty' | 'noFullStop' | 'brackets' }
  | { kind: 'unknownPlace' | 'yesOrNoPlace' | 'placeOutside'; place: string };

/** What keeps a sentence from being printed rightly whatever values there are. */
export function sentenceProblems(template: string, parameters: readonly Parameter[]): SentenceProblem[] {
  if (template.trim() === '') return [{ kind: 'empty' }];
  const types = new Map(withSubParameters(parameters).map(({ parameter: { id, type } }) => [id as string, type]));
  const fixed = template.replace(PARTS, '');
  const outside = placesIn(fixed);
  return [
    ...(/[[\]]/.test(fixed) || /[{}]/.test(template.replace(PLACE, '')) ? [{ kind: 'brackets' as const }] : []),
    ...(/\.\]?$/.test(template.trim()) ? [] : [{ kind: 'noFullStop' as const }]),
    ...outside.map((place) => ({ kind: 'placeOutside' as const, place })),
    ...placesIn(template).flatMap((place): SentenceProblem[] => {
      const type = types.get(place);
      if (type === undefined) return [{ kind: 'unknownPlace', place }];
      return type === 'boolean' ? [{ kind: 'yesOrNoPlace', place }] : [];
    }),
  ];
}

/** The parameters that a sentence names, each once. */
export function placesIn(template: string): string[] {
  return [...new Set(Array.from(template.matchAll(PLACE), (match) => match[1] ?? ''))];
}

export interface FilledSentence {
  text: string;
  /** The places that were printed: their values need not be said again. */
  printed: ReadonlySet<string>;
}

/** The sentence with its values. Optional parts without all of their values are left out. */
export function filledSentence(template: string, textOf: (place: string) => string | undefined): FilledSentence {
  const printed = new Set<string>();
  const filled = (part: string): string =>
    part.replace(PLACE, (_, place: string) => {
      printed.add(place);
      return textOf(place) ?? '';
    });
  const isComplete = (part: string) => placesIn(part).every((place) => textOf(place));
  const text = template
    .split(/(\[[^[\]]*\])/)
    .map((part) => (part.startsWith('[') ? (isComplete(part) ? filled(part.slice(1, -1)) : '') : filled(part)))
    .join('');
  return { text, printed };
}
