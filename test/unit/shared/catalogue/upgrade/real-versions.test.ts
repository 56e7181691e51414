/** The upgrade that people will really make: from the first version to the newest, with the example case. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readChanges, readRelease } from '../../../../../build/catalog/releases.ts';
import { CATALOGUE_FOLDER, readDeliveredCatalogue } from '../../../../../build/cli/read-catalogue.ts';
import { assembleCatalogue } from '../../../../../shared/catalogue/catalogue.ts';
import { planUpgrade, versionsBetween } from '../../../../../shared/catalogue/upgrade/plan.ts';
import { changedRecords } from '../../../../../shared/catalogue/upgrade/upgrade-content.ts';
import type { UpgradeStep } from '../../../../../shared/catalogue/upgrade/upgrade-step.ts';
import { emptyAssessment } from '../../../../../shared/domain/new-records.ts';
import { valueProblem } from '../../../../../shared/domain/parameter.ts';
import { readCase } from '../../../../../shared/file-format/read-case.ts';
import { AS_LISTED, content, operation } from './upgrade-samples.ts';

const { versions } = readChanges();
const known = versions.map(({ version }) => version);
const newest = readDeliveredCatalogue();
const way = versionsBetween(known, '2026.1', newest.manifest.version) ?? [];
const catalogues = way.map((version) =>
  version === newest.manifest.version ? newest : assembleCatalogue(readRelease(version)),
);
const steps = catalogues.slice(1).map((to, index): UpgradeStep => {
  const from = catalogues[index] as UpgradeStep['from'];
  return {
    from,
    to,
    equivalences: versions.find(({ version }) => version === to.manifest.version)?.equivalences ?? [],
  };
});
const first = catalogues[0] as (typeof catalogues)[number];

it('leads from 2026.1 to the newest version', () => {
  expect(way[0]).toBe('2026.1');
  expect(way.at(-1)).toBe(newest.manifest.version);
  expect(versionsBetween(known, newest.manifest.version, '2026.1')).toBeUndefined();
  expect(versionsBetween(known, '1.0', newest.manifest.version)).toBeUndefined();
});

it('plans something for every measure that is another now', () => {
  const { changes } = planUpgrade(content([]), steps, AS_LISTED);
  const named = changes.map(({ measureId }) => measureId);
  expect(new Set(named).size).toBe(named.length);
  for (const measure of newest.measures) {
    const before = first.measure(measure.id);
    const { areaId, groups, isOwn, isHidden, ...now } = measure;
    const was = before && (({ areaId: _a, groups: _g, isOwn: _o, isHidden: _h, ...rest }) => rest)(before);
    if (JSON.stringify(was) !== JSON.stringify(now)) expect(named).toContain(measure.id);
  }
});

it('keeps every answer of the example case as it is, and asks for nothing that the table does not', () => {
  const bytes = readFileSync(path.join(CATALOGUE_FOLDER, 'examples/softwarehaus.tomakte'));
  const read = readCase(new Uint8Array(bytes));
  if (!read.ok) throw new Error('the example cannot be read');
  const { content: example } = read.value;
  const plan = planUpgrade(example, steps, AS_LISTED);
  expect(
    changedRecords(example, plan.content).filter(
      ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
    ),
  ).toEqual([]);
});

it('finds every value of an older answer still understood', () => {
  fc.assert(
    fc.property(fc.constantFrom(...first.measures), (measure) => {
      const values = Object.fromEntries(
        measure.parameters.flatMap((it) => ('default' in it && it.default !== undefined ? [[it.id, it.default]] : [])),
      );
      const before = { ...emptyAssessment(operation(1), measure.id), status: 'implemented' as const, values };
      const { content: result } = planUpgrade(content([before]), steps, AS_LISTED);
      const shown = result.assessments.filter(({ target, status }) => target === '-' && status !== 'open');
      expect(shown).not.toEqual([]);
      for (const answer of shown) {
        for (const [id, value] of Object.entries(answer.values)) {
          const parameter = newest.measure(answer.measureId)?.parameters.find((it) => it.id === id);
          expect(parameter && valueProblem(parameter, value)).toBeNull();
        }
      }
    }),
  );
});
