import { describe, expect, it } from 'vitest';
import { readDeliveredLayouts, readStandardLayout } from '../../../../build/cli/read-annex-parts.ts';
import { allLayouts, contentOf, effectiveLayout, readLayoutContent } from '../../../../shared/catalogue/layouts.ts';
import { layoutContentSchema } from '../../../../shared/domain/layout.ts';
import { sampleLayout } from '../file-format/sample-house.ts';

const standard = readStandardLayout();
const own = { ...sampleLayout(), order: 2 };
const first = { ...own, id: '00000000-0000-4000-8000-000000000141' as typeof own.id, order: 1 };

describe('layouts to choose from', () => {
  it('are the delivered ones and the own ones in their order, deleted ones left out', () => {
    const ids = allLayouts([standard], [own, first, { ...own, deleted: true }]).map(({ id }) => id);
    expect(ids).toEqual(['standard', first.id, own.id]);
  });

  it('have a title in both languages, even if only one is written', () => {
    expect(allLayouts([], [own])[0]?.title).toEqual({ de: 'Kurzfassung', en: 'Kurzfassung' });
  });

  it('of which own ones have defaults for what they do not name, and keep what this app does not know', () => {
    const content = { chapters: [{ kind: 'measures', colour: 'blue' }] } as never;
    const [layout] = allLayouts([], [{ ...own, content }]);
    expect(layout).toMatchObject({ form: 'boxes', chapters: [{ kind: 'measures', colour: 'blue' }] });
  });

  it('are not those that cannot be read any more', () => {
    expect(allLayouts([], [{ ...own, content: { chapters: [{ kind: 'poem' }] } as never }])).toEqual([]);
    expect(readLayoutContent('nothing')).toBeUndefined();
  });

  it('each have a content that makes the same layout again', () => {
    for (const layout of allLayouts(readDeliveredLayouts(), [own])) {
      expect(layoutContentSchema.parse(contentOf(layout))).toEqual(contentOf(layout));
      expect(Object.keys(contentOf(layout))).not.toContain('title');
    }
  });
});

describe('the layout of an annex', () => {
  const layouts = allLayouts([standard], [own, first]);
  const chosen = (organisation: string, operation?: string) =>
    effectiveLayout(
      layouts,
      { layoutId: organisation as never },
      operation === undefined ? undefined : { layoutId: operation as never },
    ).id;

  it.each([
    ['what the operation chose', first.id, own.id, own.id],
    ['else what its organisation chose', first.id, '', first.id],
    ['else the standard one', '', '', 'standard'],
    ['the next one where a choice names a layout that is gone', first.id, 'gone', first.id],
    ['the standard one where all of them are gone', 'gone', 'gone', 'standard'],
    ['for the organisation itself, what that chose', own.id, undefined, own.id],
  ])('is %s', (_, organisation, operation, expected) => {
    expect(chosen(organisation, operation)).toBe(expected);
  });

  it('cannot be found where not even the standard one is there', () => {
    expect(() => effectiveLayout([], { layoutId: '' })).toThrow('standard');
  });
});
