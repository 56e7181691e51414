/** "DS-GVO" for "DSGVO" in delivered words of a German annex. Words of the user's stay as they were typed. */
import type { Catalogue, Measure } from '../catalogue/catalogue.ts';
import type { Scheme } from '../domain/catalogue.ts';
import { ownGroupIdSchema } from '../domain/ids.ts';
import type { LayoutContent } from '../domain/layout.ts';
import type { Localised } from '../domain/localised.ts';
import { optionsOf, type Parameter } from '../domain/parameter.ts';
import type { AnnexTexts } from './annex-texts.ts';

interface Worded {
  texts: AnnexTexts;
  scheme: Scheme;
  catalogue: Catalogue;
}

/** The same with the layout's spelling; as it is where that is how delivered words are spelled. */
export function spelled<T extends Worded>(input: T, spelling: LayoutContent['spelling']): T {
  if (spelling === 'DSGVO') return input;
  const { texts, scheme, catalogue } = input;
  return {
    ...input,
    texts: everyText(texts),
    scheme: {
      ...scheme,
      title: isOwn(scheme.id) ? scheme.title : everyText(scheme.title),
      groups: scheme.groups.map((it) => (isOwn(it.id) ? it : everyText(it))),
    },
    catalogue: {
      ...catalogue,
      measure: (id) => {
        const measure = catalogue.measure(id);
        return measure && spelledMeasure(measure);
      },
      area: (id) => {
        const area = catalogue.area(id);
        return area && { ...area, title: everyText(area.title), purpose: everyText(area.purpose) };
      },
    },
  };
}

/** Everything that users make has a UUID. */
const isOwn = (id: string): boolean => ownGroupIdSchema.safeParse(id).success;

function spelledMeasure(measure: Measure): Measure {
  if (measure.isOwn) return measure;
  const { title, sentence, original, parameters } = measure;
  const unlessOwn = (text: Localised, delivered: Localised | undefined): Localised =>
    original && text.de !== delivered?.de ? text : everyText(text);
  return {
    ...measure,
    title: unlessOwn(title, original?.title),
    ...(sentence ? { sentence: unlessOwn(sentence, original?.sentence) } : {}),
    parameters: parameters.map(spelledParameter),
  };
}

function spelledParameter<P extends Parameter>(parameter: P): P {
  if (isOwn(parameter.id)) return parameter;
  const made = { ...parameter, label: everyText(parameter.label) };
  if (optionsOf(parameter).length === 0) return made;
  const options = optionsOf(parameter).map((option) => (isOwn(option.id) ? option : everyText(option)));
  return { ...made, options };
}

/** Every text in it; English words do not name the regulation so. */
function everyText<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('DSGVO', 'DS-GVO') as T;
  if (Array.isArray(value)) return value.map(everyText) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, everyText(part)])) as T;
}
