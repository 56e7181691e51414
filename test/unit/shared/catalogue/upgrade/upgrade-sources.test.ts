import { expect, it } from 'vitest';
import { upgradeContent } from '../../../../../shared/catalogue/upgrade/upgrade-content.ts';
import { upgradeSources } from '../../../../../shared/catalogue/upgrade/upgrade-sources.ts';
import type { OwnParameter } from '../../../../../shared/domain/house-records.ts';
import { newOwnParameter } from '../../../../../shared/domain/new-house-records.ts';
import { AS_LISTED, content, id, MEASURES, step, version } from './upgrade-samples.ts';

it('own parameters are followed through many rewordings in many versions, not doubled by each', () => {
  const ownParameters = Array.from({ length: MEASURES }, (_, number) =>
    newOwnParameter({
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as OwnParameter['id'],
      measureId: id(number + 1),
      type: 'text',
      label: { de: 'Von mir', en: '' },
    }),
  );
  const before = content([], { ownParameters });
  const rewordings = Array.from({ length: MEASURES }, (_, number) => ({
    measureId: id(number + 1),
    kind: 'reworded',
    answers: 'keep',
  }));
  // Doubled by each of them, 8 parameters would be 8 × 2⁴⁰ at the end.
  const versions = ['1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.4.0', '1.5.0'].map((name) => version(name));
  const steps = versions.slice(1).map((to, index) => step(versions[index] ?? to, to, rewordings));
  const after = upgradeContent(before, steps, AS_LISTED).content;
  expect(upgradeSources(before, after, steps).filter(({ table }) => table === 'ownParameters')).toEqual([]);
});
