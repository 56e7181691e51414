import type * as z from 'zod';
import type { CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import { areaSchema, manifestSchema, measureSchema, schemeSchema } from '../../shared/domain/catalogue.ts';

type Input<T extends z.ZodType> = z.input<T>;

const text = (de: string) => ({ de, en: de });

/** A measure without parameters and references; `fields` say what the test is about. */
export function measure(id: string, fields: Partial<Record<keyof Input<typeof measureSchema>, unknown>> = {}) {
  return measureSchema.parse({
    id,
    title: text(`Maßnahme ${id}`),
    kind: 'technical',
    level: 'normal',
    baseline: false,
    role: 'both',
    parameters: [],
    references: { iso27001: [], bsi2023: [], sdm: ['VT'], law: [] },
    ...fields,
  });
}

/** An area whose measures stand in group `p1` of the scheme `p`, unless they say otherwise. */
export function area(id: string, measures: unknown[] = [], placements: Record<string, string[]> = { p: ['p1'] }) {
  return areaSchema.parse({
    id,
    title: text(`Bereich ${id}`),
    purpose: text(`Zweck von ${id}.`),
    placements,
    measures,
  });
}

/** The scheme `p`: heading `p0` with the leaves `p1` and `p2`, and the supplement `p9`. */
export function scheme(fields: Partial<Record<keyof Input<typeof schemeSchema>, unknown>> = {}) {
  return schemeSchema.parse({
    id: 'p',
    title: text('Gliederung'),
    shortTitle: text('Kurz'),
    groups: [group('p0'), group('p1', 'p0'), group('p2', 'p0'), group('p9')],
    supplement: 'p9',
    ...fields,
  });
}

export function group(id: string, parent?: string) {
  return { id, title: text(`Gruppe ${id}`), purpose: text('Zweck der Gruppe.'), ...(parent ? { parent } : {}) };
}

/** A catalogue of the given areas and schemes, listed in the order given. */
export function parts(areas: CatalogueParts['areas'], schemes: CatalogueParts['schemes'] = [scheme()]): CatalogueParts {
  const manifest = manifestSchema.parse({
    id: 'test',
    version: '1.0',
    title: text('Probe'),
    areas: areas.map((item) => item.id),
    schemes: schemes.map((item) => item.id),
  });
  return { manifest, areas, schemes };
}
