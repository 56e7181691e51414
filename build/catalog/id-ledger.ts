import path from 'node:path';
import type { CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import type { CatalogueMeasure } from '../../shared/domain/catalogue.ts';
import type { Layout } from '../../shared/domain/layout.ts';
import { optionsOf, withSubParameters } from '../../shared/domain/parameter.ts';
import type { DeliveredRule } from '../../shared/findings/rule.ts';

/** Every id that was ever delivered. Values of users hang on them, so the list only grows. */
export const LEDGER_FILE = path.resolve(import.meta.dirname, '../../test/fixtures/catalogue-ids.json');

/** All ids of a catalogue, a parameter with its type: `ZUG-02`, `ZUG-02/minLength:number`, `ZUT-02/type/chip`, `b/b1.2`. */
export function catalogueIds({ areas, schemes }: CatalogueParts): string[] {
  return [
    ...areas.flatMap((area) => [area.id, ...area.measures.flatMap(measureIds)]),
    ...schemes.flatMap((scheme) => [scheme.id, ...scheme.groups.map((group) => `${scheme.id}/${group.id}`)]),
  ];
}

/** All ids of rules and their branches: `rules/SDT-08`, `rules/SDT-08.1`. What users have accepted or switched off hangs on them. */
export function ruleIds(rules: readonly DeliveredRule[]): string[] {
  return rules.flatMap(({ id, branches }) => [`rules/${id}`, ...branches.map((branch) => `rules/${branch.id}`)]);
}

/** All ids of layouts: `layouts/checklist`. Operations and organisations name them. */
export const layoutIds = (layouts: readonly { layout: Pick<Layout, 'id'> }[]): string[] =>
  layouts.map(({ layout }) => `layouts/${layout.id}`);

function measureIds({ id, parameters }: CatalogueMeasure): string[] {
  return [
    id,
    ...withSubParameters(parameters).flatMap(({ parameter }) => [
      `${id}/${parameter.id}:${parameter.type}`,
      ...optionsOf(parameter).map((option) => `${id}/${parameter.id}/${option.id}`),
    ]),
  ];
}
