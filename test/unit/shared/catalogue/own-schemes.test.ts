import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupTree } from '../../../../shared/catalogue/catalogue.ts';
import { ownSchemes } from '../../../../shared/catalogue/own-schemes.ts';
import { schemeSchema } from '../../../../shared/domain/catalogue.ts';
import type { OwnGroup, OwnScheme } from '../../../../shared/domain/house-records.ts';
import { emptyPlacement, newOwnGroup, newOwnScheme } from '../../../../shared/domain/new-house-records.ts';

const text = (de: string) => ({ de, en: '' });
const S = 'own' as OwnScheme['id'];
const scheme = (fields: Partial<OwnScheme> = {}): OwnScheme => ({
  ...newOwnScheme({ id: S, basedOn: 'b' as never, supplementId: 'rest' as never, title: text('Vertrag Nord') }),
  ...fields,
});
const group = (id: string, parentId = '', order = 0): OwnGroup =>
  newOwnGroup({ id: id as never, schemeId: S, title: text(`Gruppe ${id}`), parentId: parentId as never, order });

const made = (groups: OwnGroup[], fields: Partial<OwnScheme> = {}) =>
  ownSchemes({ ownSchemes: [scheme(fields)], ownGroups: groups, ownPlacements: [] })[0];

describe('own schemes', () => {
  it('are sound schemes with their groups in order, children behind their parents', () => {
    const own = made([group('second', '', 2), group('child', 'first', 0), group('rest', '', 3), group('first', '', 1)]);
    expect(own?.groups.map(({ id, parent }) => [id, parent])).toEqual([
      ['first', undefined],
      ['child', 'first'],
      ['second', undefined],
      ['rest', undefined],
    ]);
    const { ownPlacements, ...plain } = own ?? {};
    expect(schemeSchema.safeParse(plain).error).toBeUndefined();
    expect(own).toMatchObject({ supplement: 'rest', numbering: 'decimal', title: { de: 'Vertrag Nord' } });
  });

  it('stand in their order', () => {
    const second = { ...scheme({ order: 2 }), id: 'two' as never };
    const groups = [group('rest'), { ...group('rest-2'), schemeId: 'two' as never }];
    const all = ownSchemes({ ownSchemes: [second, scheme({ order: 1 })], ownGroups: groups, ownPlacements: [] });
    expect(all.map(({ id }) => id)).toEqual(['own', 'two']);
  });

  it('without groups take nothing and are left out', () => {
    expect(made([])).toBeUndefined();
  });

  it('whose supplement is gone send the rest to their last group', () => {
    expect(made([group('a', '', 1), group('b', '', 2)])?.supplement).toBe('b');
  });

  it('know what their user said about places', () => {
    const place = { ...emptyPlacement(S, 'ZUT'), groupIds: ['rest' as never] };
    const foreign = { ...emptyPlacement('other' as never, 'ZUT'), groupIds: ['x' as never] };
    const [own] = ownSchemes({ ownSchemes: [scheme()], ownGroups: [group('rest')], ownPlacements: [place, foreign] });
    expect(own?.ownPlacements?.get('ZUT')).toEqual(['rest']);
  });

  it('say purpose, legal basis and note only where there are any', () => {
    const silent = made([group('rest')]);
    expect(silent).not.toHaveProperty('note');
    expect(silent?.groups[0]).not.toHaveProperty('purpose');
    const said = made([{ ...group('rest'), legalReference: text('Art. 32 DSGVO') }], { note: text('nur hier') });
    expect(said).toMatchObject({ note: { de: 'nur hier' }, groups: [{ legalReference: { de: 'Art. 32 DSGVO' } }] });
  });

  it('lose no group, whatever hangs on what: in a circle or on nothing, it stands at the top', () => {
    const parents = fc.array(fc.constantFrom('', 'g0', 'g1', 'g2', 'g3', 'gone'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parents, (links) => {
        const groups = links.map((parent, index) => group(`g${index}`, parent, index));
        const own = made(groups);
        const known = own?.groups.map(({ id }) => id as string) ?? [];
        expect([...known].sort()).toEqual(groups.map(({ id }) => id as string).sort());
        const count = (nodes: ReturnType<typeof groupTree>): number =>
          nodes.reduce((sum, node) => sum + 1 + count(node.children), 0);
        expect(own && count(groupTree(own))).toBe(groups.length);
      }),
    );
  });
});
