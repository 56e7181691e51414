/** Walks over the parts of a catalogue, each with its place as editors find it. */
import type { Area, CatalogueMeasure } from '../../shared/domain/catalogue.ts';
import { type Localised, localisedSchema } from '../../shared/domain/localised.ts';
import type { CatalogueContent } from './content.ts';

export function measuresOf({ areas }: Pick<CatalogueContent, 'areas'>): { area: Area; measure: CatalogueMeasure }[] {
  return areas.flatMap((area) => area.measures.map((measure) => ({ area, measure })));
}

export function referencesOf(content: Pick<CatalogueContent, 'areas'>): { place: string; reference: string }[] {
  return measuresOf(content).flatMap(({ measure: { id: place, references } }) =>
    Object.values(references).flatMap((list: string[]) => list.map((reference) => ({ place, reference }))),
  );
}

/** A text with its place: "ZUG/ZUG-02/minLength/label", "guidance/ZUG-02/weak". */
export interface PlacedText {
  place: string;
  text: Localised;
}

/** Every text of areas, schemes and manifest, and of the guidance. */
export function textsOf({ manifest, areas, schemes, guidance }: CatalogueContent): PlacedText[] {
  const parts = [manifest, ...areas, ...schemes].flatMap((part) => localisedTexts(part, part.id));
  const help = [...guidance.values()].flatMap((area) =>
    Object.entries(area).flatMap(([id, texts]) => localisedTexts(texts, `guidance/${id}`)),
  );
  return [...parts, ...help];
}

function localisedTexts(value: unknown, place: string): PlacedText[] {
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
