import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS } from '../../../../../../../renderer/features/measures/list/filter/facets.ts';
import {
  DELIVERED_VIEWS,
  deliveredFilter,
  nameProblem,
  readName,
  readViews,
  renamed,
  type SavedView,
  withoutView,
  withView,
} from '../../../../../../../renderer/features/measures/list/views/saved-views.ts';

const view = (id: string, name: string): SavedView => ({
  id,
  name,
  query: 'tor',
  filter: { kind: ['both'] },
  group: 'all',
});

describe('saved views', () => {
  it('are read as they were stored', () => {
    const views = [view('1', 'Meine'), view('2', 'Andere')];
    expect(readViews(JSON.parse(JSON.stringify(views)))).toEqual(views);
  });

  it('leave out what cannot be read, and no more', () => {
    expect(
      readViews([view('1', 'Meine'), { id: '2' }, null, { ...view('3', 'Neu'), filter: { moon: ['full'] } }]),
    ).toEqual([view('1', 'Meine')]);
  });

  it('are none for whatever else is stored', () => {
    fc.assert(fc.property(fc.anything(), (stored) => Array.isArray(readViews(stored))));
    expect(readViews('Meine')).toEqual([]);
    expect(readName(7)).toBe('');
  });

  it('are added, replaced by name, renamed and deleted', () => {
    const views = withView([view('1', 'Meine')], view('2', 'Andere'));
    expect(views.map(({ id }) => id)).toEqual(['1', '2']);
    expect(withView(views, view('3', 'Meine')).map(({ id }) => id)).toEqual(['2', '3']);
    expect(renamed(views, '2', 'Neu').map(({ name }) => name)).toEqual(['Meine', 'Neu']);
    expect(withoutView(views, '1')).toEqual([view('2', 'Andere')]);
  });

  it('have a name of their own', () => {
    const views = [view('1', 'Meine')];
    expect(nameProblem(views, '  ')).toBe('nameMissing');
    expect(nameProblem(views, ' Meine ')).toBe('nameTaken');
    expect(nameProblem(views, 'Meine', '1')).toBeNull();
    expect(nameProblem(views, 'Andere')).toBeNull();
  });
});

describe('delivered views', () => {
  it('name facets that there are', () => {
    for (const one of DELIVERED_VIEWS) {
      const facets = Object.keys(deliveredFilter(one, 'Muster'));
      expect(facets.length).toBeGreaterThan(0);
      expect(FACETS).toEqual(expect.arrayContaining(facets));
    }
  });

  it('find what is mine by my name', () => {
    expect(deliveredFilter('mine', 'Muster, Erika').responsible).toEqual(['Muster, Erika']);
  });
});
