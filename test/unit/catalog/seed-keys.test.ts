import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDeliveredCatalogue } from '../../../build/cli/read-catalogue.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { optionsOf, withSubParameters } from '../../../shared/domain/parameter.ts';

/** What the five studied annexes say, statement by statement, and where the catalogue says it. */
const fixture = <T>(name: string): T =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../fixtures', name), 'utf8'));
const targets = fixture<Record<string, string>>('seed-keys.json');
const rows = fixture<{ id: string; normalizedKey: string }[]>('seed-rows.json').filter(
  (row) => !row.normalizedKey.startsWith('struct-'),
);

const OWN = 'own';
const SEEDS = ['PCV', 'ZWO', 'QUA', 'NIN', 'VIM'];
const catalogue = readDeliveredCatalogue();

/** Why `"ZUG-02"`, `"ZUG-02#minLength"` or `"PSV-02#algo/aes-256-gcm"` leads nowhere; null when it leads somewhere. */
function deadEnd(target: string): string | null {
  const [measureId = '', inside] = target.split('#');
  const measure = catalogue.measure(measureId as MeasureId);
  if (!measure) return `no measure ${measureId}`;
  if (measure.retired) return `${measureId} is retired`;
  if (inside === undefined) return null;
  const [parameterId, optionId] = inside.split('/');
  const found = withSubParameters(measure.parameters).find(({ parameter }) => parameter.id === parameterId);
  if (!found) return `no parameter ${target}`;
  if (optionId === undefined) return null;
  return optionsOf(found.parameter).some((option) => option.id === optionId) ? null : `no option ${target}`;
}

describe('the 487 statements of the studied annexes', () => {
  it('all have their place in the mapping, and nothing else has', () => {
    const keys = [...new Set(rows.map((row) => row.normalizedKey))];
    expect(keys).toHaveLength(487);
    expect(Object.keys(targets).sort()).toEqual(keys.sort());
  });

  it('lead to measures, parameters and options that exist', () => {
    const dead = Object.entries(targets).flatMap(([key, target]) => {
      const problem = target === OWN ? null : deadEnd(target);
      return problem ? [`${key}: ${problem}`] : [];
    });
    expect(dead).toEqual([]);
  });

  it('need no free text in at least 95 of 100 cases, in every annex', () => {
    const table = SEEDS.map((seed) => {
      const keys = [...new Set(rows.filter(({ id }) => id.startsWith(seed)).map((row) => row.normalizedKey))];
      return shareOf(seed, keys);
    });
    const all = shareOf('all', Object.keys(targets));
    console.table([...table, all]);
    for (const { share, seed } of [...table, all]) expect(share, seed).toBeGreaterThanOrEqual(95);
  });
});

/** Share in percent that a measure, parameter or option says. */
function shareOf(seed: string, keys: readonly string[]) {
  const of = (fits: (target: string) => boolean) => keys.filter((key) => fits(targets[key] ?? OWN)).length;
  const own = of((target) => target === OWN);
  return {
    seed,
    statements: keys.length,
    measures: of((target) => target !== OWN && !target.includes('#')),
    parameters: of((target) => target.includes('#') && !target.includes('/')),
    options: of((target) => target.includes('/')),
    own,
    share: Math.round(((keys.length - own) / keys.length) * 1000) / 10,
  };
}
