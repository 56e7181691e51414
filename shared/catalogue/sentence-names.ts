/**
 * Sentences as people edit them: with the names of parameters in the places ("{Mindestlänge}"), not with their ids, which
 * for own parameters are UUIDs.
 */
import { inLanguage, type Language } from '../domain/localised.ts';
import { type Parameter, withSubParameters } from '../domain/parameter.ts';

/** The parameters of a measure by the names they have in its sentences, in one language. */
export interface PlaceNames {
  nameOf: ReadonlyMap<string, string>;
  idOf: ReadonlyMap<string, string>;
}

const PLACE = /\{([^{}]*)\}/g;

/** Every name is there once: what is called the same gets a number. */
export function placeNames(parameters: readonly Parameter[], language: Language): PlaceNames {
  const nameOf = new Map<string, string>();
  const idOf = new Map<string, string>();
  for (const { parameter } of withSubParameters(parameters)) {
    const label = inLanguage(parameter.label, language)
      .replace(/[{}[\]]/g, '')
      .trim();
    let name = label;
    for (let count = 2; idOf.has(name); count += 1) name = `${label} ${count}`;
    nameOf.set(parameter.id, name);
    idOf.set(name, parameter.id);
  }
  return { nameOf, idOf };
}

/** Ids become names; a place of a parameter that is not there stays as it is. */
export function withNames(sentence: string, { nameOf }: PlaceNames): string {
  return sentence.replace(PLACE, (place, id: string) => (nameOf.has(id) ? `{${nameOf.get(id)}}` : place));
}

/** Names become ids; a name that no parameter has stays as it is. */
export function withIds(sentence: string, { idOf }: PlaceNames): string {
  return sentence.replace(PLACE, (place, name: string) => {
    const id = idOf.get(name.trim());
    return id === undefined ? place : `{${id}}`;
  });
}
