import path from 'node:path';
import * as z from 'zod';
import { annexTextsSchema } from '../../shared/annex/annex-texts.ts';
import { searchWordsSchema } from '../../shared/catalogue/search-words.ts';
import { areaGuidanceSchema, areaSchema, manifestSchema, schemeSchema } from '../../shared/domain/catalogue.ts';
import { catalogueChangesSchema } from '../../shared/domain/catalogue-changes.ts';
import { layoutSchema } from '../../shared/domain/layout.ts';
import { rulesFileSchema } from '../../shared/findings/rule.ts';
import { comparisonTextsSchema } from '../../shared/versions/comparison-texts.ts';
import { CATALOGUE_FOLDER } from '../cli/read-catalogue.ts';

export const SCHEMA_FOLDER = path.join(CATALOGUE_FOLDER, 'schema');

const PUBLISHED: Record<string, { schema: z.ZodType; title: string; io?: 'input' | 'output' }> = {
  changes: { schema: catalogueChangesSchema, title: 'TOM-Katalog: what is new, and what an upgrade does with answers' },
  catalogue: { schema: manifestSchema, title: 'TOM-Katalog: list of areas and schemes' },
  area: { schema: areaSchema, title: 'TOM-Katalog: control area with its measures' },
  guidance: { schema: areaGuidanceSchema, title: 'TOM-Katalog: help texts of a control area' },
  scheme: { schema: schemeSchema, title: 'TOM-Katalog: grouping scheme' },
  'search-words': { schema: searchWordsSchema, title: 'TOM-Katalog: words by which measures are found' },
  rules: { schema: rulesFileSchema, title: 'TOM-Katalog: rules that find fault with a case' },
  /** As it is written: what is left out has its default. */
  layout: { schema: layoutSchema, title: 'TOM-Katalog: layout of an annex', io: 'input' },
  'comparison-text': {
    schema: comparisonTextsSchema,
    title: 'TOM-Katalog: words of a comparison of versions in one language',
  },
  'annex-text': { schema: annexTextsSchema, title: 'TOM-Katalog: words of an annex in one language' },
};

/** File name → JSON Schema of the parts in `catalog/`, for editors that check while typing and for other programs. */
export function catalogueJsonSchemas(): Map<string, string> {
  const files = Object.entries(PUBLISHED).map(([name, { schema, title, io = 'output' }]) => {
    const published = { title, ...z.toJSONSchema(schema, { io }) };
    return [`${name}.schema.json`, `${JSON.stringify(published, null, 2)}\n`] as const;
  });
  return new Map(files);
}
