/** Inheritance against a model that says it as plainly as possible: a map of what each layer says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupId, MeasureId, OperationId, SchemeId } from '../../../../shared/domain/ids.ts';
import {
  effective,
  inheritPatch,
  isSilent,
  type LayerPatch,
  layerPatch,
  onlyAdds,
  originOf,
  originOfAnswer,
  originOfGroup,
} from '../../../../shared/domain/layers.ts';
import { emptyAssessment, normalGroupState } from '../../../../shared/domain/new-records.ts';
import { fieldAt, withField } from '../../../../shared/domain/record-paths.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { uuid } from '../../renderer/data/test-data.ts';

const BLANK = emptyAssessment({ kind: 'operation', id: uuid(2) as OperationId }, 'ZUT-01' as MeasureId);
const make = () => BLANK;

/** Contents of fields; the first of each is the empty one. */
const CONTENTS: Record<string, readonly unknown[]> = {
  status: ['open', 'implemented', 'planned'],
  note: ['', 'Nur nachts.', 'Immer.'],
  internalOnly: [false, true],
  evidence: [[], [{ reference: 'A', hash: '', issuer: '', validUntil: '', remark: '' }]],
  'values.p': [undefined, 1, 'zwei'],
  'values.q': [undefined, ['x', 'y'], true],
};
const PATHS = Object.keys(CONTENTS);
const emptyOf = (path: string): unknown => CONTENTS[path]?.[0];

type Edit = { layer: 'own' | 'above'; path: string; value: unknown; inherits: boolean };
const edit: fc.Arbitrary<Edit> = fc.constantFrom(...PATHS).chain((path) =>
  fc.record({
    layer: fc.constantFrom('own' as const, 'own' as const, 'above' as const),
    path: fc.constant(path),
    value: fc.constantFrom(...(CONTENTS[path] ?? [])),
    inherits: fc.nat({ max: 4 }).map((n) => n === 0),
  }),
);
const edits = fc.array(edit, { maxLength: 20 });

interface Layers {
  own: Assessment;
  above: Assessment;
}
const patched = (record: Assessment, patch: LayerPatch): Assessment =>
  Object.entries(patch).reduce((it, [path, value]) => withField(it, path, value), record);

function edited({ own, above }: Layers, { layer, path, value, inherits }: Edit): Layers {
  if (layer === 'above') return { own, above: patched(above, layerPatch(BLANK, undefined, { [path]: value })) };
  if (inherits) return { above, own: patched(own, inheritPatch(own, [path])) };
  return { above, own: patched(own, layerPatch(BLANK, above, { [path]: value })) };
}
const made = (all: readonly Edit[]): Layers => all.reduce(edited, { own: BLANK, above: BLANK });

/** What a layer says, by path: the operation may say that nothing is to be said, an organisation without a word says nothing. */
function model(all: readonly Edit[]): Record<'own' | 'above', Map<string, unknown>> {
  const said = { own: new Map<string, unknown>(), above: new Map<string, unknown>() };
  for (const { layer, path, value, inherits } of all) {
    const theirs = said.above.get(path) ?? emptyOf(path);
    const isSilence = layer === 'above' ? value === emptyOf(path) : inherits || value === theirs;
    if (isSilence) said[layer].delete(path);
    else said[layer].set(path, value);
  }
  return said;
}

describe('what holds', () => {
  test('is what the operation says, else what the organisation says, field by field, with its origin', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const { own, above } = made(all);
        const said = model(all);
        for (const path of PATHS) {
          const expected = said.own.has(path) ? said.own.get(path) : said.above.get(path);
          const holds = effective(own, above, make) ?? BLANK;
          expect(fieldAt(holds, path), path).toEqual(expected ?? emptyOf(path));
          // A blank that hides nothing any more says nothing.
          const isOwn = said.own.has(path) && (said.above.has(path) || said.own.get(path) !== emptyOf(path));
          const isSame = said.own.get(path) === said.above.get(path);
          const origin = isOwn ? (said.above.has(path) && !isSame ? 'deviating' : 'own') : null;
          if (isOwn || !said.own.has(path)) {
            expect(originOf(own, above, path), path).toBe(origin ?? (said.above.has(path) ? 'organisation' : null));
          }
        }
      }),
    );
  });

  test('is the same object where nothing is inherited', () => {
    const own = patched(BLANK, layerPatch(BLANK, undefined, { note: 'Nur nachts.' }));
    expect(effective(own, BLANK, make)).toBe(own);
    expect(effective(undefined, undefined, make)).toBeUndefined();
  });

  test('brings the revisions of what is inherited along', () => {
    const revisions = { note: [uuid(9), 3], status: [uuid(9), 2] } as unknown as Assessment['revisions'];
    const above = { ...BLANK, note: 'Immer.', revisions };
    expect(effective(undefined, above, make)?.revisions).toEqual({ note: [uuid(9), 3] });
  });
});

describe('a deviation', () => {
  test('that is taken back equals one that was never made, whatever was said in between', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const { own, above } = made(all);
        const back = patched(own, inheritPatch(own));
        expect(back).toEqual(BLANK);
        expect(isSilent(back)).toBe(true);
        expect(effective(back, above, make) ?? BLANK).toEqual(effective(undefined, above, make) ?? BLANK);
      }),
    );
  });

  test('that comes to what the organisation says is none: what the organisation says next holds', () => {
    fc.assert(
      fc.property(edits, fc.constantFrom(...PATHS), (all, path) => {
        const layers = made(all);
        const theirs = fieldAt(layers.above, path);
        const same = edited(layers, { layer: 'own', path, value: theirs, inherits: false });
        const inherited = edited(layers, { layer: 'own', path, value: undefined, inherits: true });
        expect(same.own).toEqual(inherited.own);
      }),
    );
  });

  test('marks the whole answer, even where its status is inherited', () => {
    const above = { ...BLANK, status: 'implemented' as const, note: 'Immer.' };
    const own = patched(BLANK, layerPatch(BLANK, above, { note: 'Nur nachts.' }));
    expect(originOfAnswer(own, above)).toBe('deviating');
    expect(originOfAnswer(undefined, above)).toBe('organisation');
    expect(originOfAnswer(own, undefined)).toBe('own');
    expect(originOfAnswer(BLANK, BLANK)).toBeNull();
  });

  test('is also what an operation adds to an inherited status, whatever it is', () => {
    const above = { ...BLANK, status: 'implemented' as const };
    const added = fc.constantFrom(...PATHS.filter((path) => path !== 'status'));
    fc.assert(
      fc.property(added, fc.nat({ max: 1 }), (path, index) => {
        const own = patched(BLANK, layerPatch(BLANK, above, { [path]: CONTENTS[path]?.[1 + index] ?? true }));
        expect(originOfAnswer(own, above)).toBe('deviating');
        expect(onlyAdds(own, above)).toBe(true);
        expect(originOfAnswer(patched(own, inheritPatch(own)), above)).toBe('organisation');
      }),
    );
  });

  test('is not the answer of an operation about which the organisation only notes something', () => {
    const above = { ...BLANK, note: 'Immer.' };
    const own = { ...BLANK, status: 'implemented' as const };
    expect(originOfAnswer(own, above)).toBe('own');
    expect(onlyAdds({ ...own, note: 'Nie.' }, above)).toBe(false);
  });

  test('is not a blank that hides nothing any more', () => {
    const above = { ...BLANK, status: 'implemented' as const };
    expect(originOfAnswer({ ...BLANK, leftBlank: { note: true } }, above)).toBe('organisation');
  });

  test('of a group may concern all or some of its fields', () => {
    const group = normalGroupState({ kind: 'operation', id: uuid(2) as OperationId }, 's' as SchemeId, 's1' as GroupId);
    const above = { ...group, state: 'notRelevant' as const, reason: 'keine' };
    const own = { ...group, textAfter: 'Ende.' };
    expect(originOfGroup(own, above)).toBe('deviating');
    expect(originOfGroup(own, above, ['state', 'reason'])).toBe('organisation');
    expect(originOfGroup(own, above, ['textAfter'])).toBe('own');
    expect(originOfGroup(own, above, ['textBefore'])).toBeNull();
  });
});
