import { describe, expect, it } from 'vitest';
import {
  foundIn,
  type HouseBranch,
  houseTree,
  idsIn,
} from '../../../../../renderer/features/sharing/save/house-tree.ts';
import { assembleCatalogue } from '../../../../../shared/catalogue/catalogue.ts';
import { emptyHouse } from '../../../../../shared/domain/needed-house.ts';
import { newOwnArea } from '../../../../../shared/domain/new-house-records.ts';
import { area as areaOf, measure, parts } from '../../../../support/catalogue-parts.ts';
import { sampleHouseWithRules } from '../../../shared/file-format/sample-house.ts';

const catalogue = assembleCatalogue(parts([areaOf('zug', [measure('ZUG-01'), measure('ZUG-02')])]));
const names = {
  measures: 'Maßnahmen',
  schemes: 'Gliederungen',
  rules: 'Regeln',
  layouts: 'Aufbau',
  phrases: 'Textbausteine',
};
const tree = houseTree(sampleHouseWithRules('ZUG-02'), catalogue, 'de', names);

/** The tree as indented lines. */
const lines = (branches: readonly HouseBranch[], depth = 0): string[] =>
  branches.flatMap(({ name, branches: below, leaves }) => [
    ' '.repeat(depth) + name,
    ...lines(below, depth + 1),
    ...leaves.map((leaf) => `${' '.repeat(depth + 1)}${leaf.name} (${leaf.kind})`),
  ]);

describe('the tree of the house catalogue', () => {
  it('has areas with their measures, and the other kinds by name', () => {
    const text = lines(tree).join('\n');
    expect(text).toContain(' Löschkonzept\n  Kryptolöschung (measure)');
    expect(text).toContain('(changed)');
    expect(text).toContain('Gliederungen\n Vertrag Nord (scheme)');
    expect(text).toContain('SDT-02.1 (ruleOff)');
    expect(text).toContain('Aufbau\n Kurzfassung (layout)');
    expect(text).toContain('Textbausteine\n Schließanlage (phrase)');
  });

  it('names everything once', () => {
    const ids = tree.flatMap(idsIn);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has an own area without measures as a leaf, and nothing that says nothing', () => {
    const id = '00000000-0000-4000-8000-000000000001' as never;
    const area = newOwnArea({ id, title: { de: 'Leer', en: '' }, placedLike: '' });
    expect(lines(houseTree({ ...emptyHouse(), ownAreas: [area] }, catalogue, 'de', names))).toEqual([
      'Maßnahmen',
      ' Leer (area)',
    ]);
    const gone = { ...area, deleted: true };
    expect(houseTree({ ...emptyHouse(), ownAreas: [gone] }, catalogue, 'de', names)).toEqual([]);
  });

  it('is searched by words, without regard to case and accents', () => {
    expect(lines(foundIn(tree, 'KRYPTOLOSCH'))).toEqual(['Maßnahmen', ' Löschkonzept', '  Kryptolöschung (measure)']);
    expect(lines(foundIn(tree, 'gliederungen'))).toEqual(['Gliederungen', ' Vertrag Nord (scheme)']);
    expect(foundIn(tree, 'gibt es nicht')).toEqual([]);
    expect(foundIn(tree, ' ')).toBe(tree);
  });
});
