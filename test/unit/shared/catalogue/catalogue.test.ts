import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleCatalogue, groupTree } from '../../../../shared/catalogue/catalogue.ts';
import type { AreaId, MeasureId, SchemeId } from '../../../../shared/domain/ids.ts';
import { area, group, measure, parts, scheme } from '../../../support/catalogue-parts.ts';

const P = 'p' as SchemeId;
const references = { iso27001: [], bsi2023: [], sdm: [], law: [] };

/** The groups of the measure `A-01` in the first scheme. */
function placed(areas: Parameters<typeof parts>[0], schemes = [scheme()]) {
  const catalogue = assembleCatalogue(parts(areas, schemes));
  return catalogue.measure('A-01' as MeasureId)?.groups.get(catalogue.schemes[0]?.id as SchemeId);
}

describe('assembling a catalogue', () => {
  it('follows the order of the manifest, not that of the files', () => {
    const given = parts([area('A', [measure('A-01')]), area('B', [measure('B-01')])]);
    const { areas, measures } = assembleCatalogue({ ...given, areas: [...given.areas].reverse() });
    expect(areas.map((item) => item.id)).toEqual(['A', 'B']);
    expect(measures.map((item) => item.id)).toEqual(['A-01', 'B-01']);
  });

  it('finds areas, schemes and measures by their ids, and nothing under a foreign one', () => {
    const catalogue = assembleCatalogue(parts([area('A', [measure('A-01')])]));
    expect(catalogue.area('A' as AreaId)?.title.de).toBe('Bereich A');
    expect(catalogue.scheme(P)?.shortTitle.de).toBe('Kurz');
    expect(catalogue.measure('A-01' as MeasureId)).toMatchObject({ areaId: 'A', isOwn: false });
    expect(catalogue.measure('A-02' as MeasureId)).toBeUndefined();
  });

  it('places a measure like its area', () => {
    expect(placed([area('A', [measure('A-01')])])).toEqual(['p1']);
  });

  it('lets a measure differ from its area and keeps the order of its groups', () => {
    expect(placed([area('A', [measure('A-01', { placements: { p: ['p2', 'p1'] } })])])).toEqual(['p2', 'p1']);
  });

  it('sends what no group takes to the supplement', () => {
    expect(placed([area('A', [measure('A-01')], {})])).toEqual(['p9']);
    expect(placed([area('A', [measure('A-01', { placements: { p: ['gone'] } })])])).toEqual(['p9']);
  });

  it('never leaves a measure without a group, whatever its placements say', () => {
    const ids = fc.array(fc.constantFrom('p0', 'p1', 'p2', 'p9', 'gone'), { maxLength: 6 });
    fc.assert(
      fc.property(ids, ids, (ofArea, ofMeasure) => {
        const groups = placed([area('A', [measure('A-01', { placements: { p: ofMeasure } })], { p: ofArea })]) ?? [];
        expect(groups.length).toBeGreaterThan(0);
        expect(new Set(groups).size).toBe(groups.length);
        expect(groups).not.toContain('gone');
      }),
    );
  });
});

describe('a scheme that follows references', () => {
  const derived = (derivedFrom: string, groups: string[]) =>
    scheme({ derivedFrom, groups: [...groups, 'rest'].map((id) => group(id)), supplement: 'rest' });
  const withReferences = (fields: object) => [
    area('A', [measure('A-01', { references: { ...references, ...fields } })]),
  ];

  it('takes the themes of ISO 27001, each once', () => {
    const iso = [derived('iso27001', ['A.5', 'A.7', 'A.8'])];
    expect(placed(withReferences({ iso27001: ['8.24', '5.1', '8.5'] }), iso)).toEqual(['A.8', 'A.5']);
  });

  it('takes the layers of the BSI compendium', () => {
    const bsi = [derived('bsi2023', ['ORP', 'NET'])];
    expect(placed(withReferences({ bsi2023: ['ORP.4.A8', 'NET.1.1'] }), bsi)).toEqual(['ORP', 'NET']);
  });

  it('takes the protection goals of the SDM', () => {
    expect(placed(withReferences({ sdm: ['TR', 'VT'] }), [derived('sdm', ['VT', 'TR'])])).toEqual(['TR', 'VT']);
  });

  it('sends measures without references to the supplement', () => {
    expect(placed(withReferences({}), [derived('iso27001', ['A.5'])])).toEqual(['rest']);
  });
});

describe('the tree of groups', () => {
  it('nests groups under their parents in the order of the scheme', () => {
    const tree = groupTree(scheme());
    expect(tree.map((node) => node.group.id)).toEqual(['p0', 'p9']);
    expect(tree[0]?.children.map((node) => [node.group.id, node.depth])).toEqual([
      ['p1', 1],
      ['p2', 1],
    ]);
  });
});
