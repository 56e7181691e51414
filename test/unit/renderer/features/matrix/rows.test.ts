import { describe, expect, it } from 'vitest';
import type { ScopeStatuses } from '../../../../../renderer/data/matrix-query.ts';
import { type Column, columnOf } from '../../../../../renderer/features/matrix/columns/column.ts';
import { itemsOf, NO_FILTER, passes, sectionsOf } from '../../../../../renderer/features/matrix/filters/rows.ts';
import { COLUMNS_PER_SHEET, LINES_PER_SHEET, sheetsOf } from '../../../../../renderer/features/matrix/print/pages.ts';
import { printedSheets } from '../../../../../renderer/features/matrix/print/printed-sheets.ts';
import type { Measure } from '../../../../../shared/catalogue/catalogue.ts';
import type { Status } from '../../../../../shared/domain/status.ts';
import { measureId, SCHEME, smallCatalogue } from '../measures/small-catalogue.ts';

const catalogue = smallCatalogue();
const scheme = catalogue.schemes.find(({ id }) => id === SCHEME);
if (!scheme) throw new Error('the small catalogue has no such scheme');
const sections = sectionsOf(scheme, catalogue.measures);
const password = catalogue.measure(measureId('ZUG-02')) as Measure;

function column(id: string, status: Status, more: Partial<Column> = {}): Column {
  const scope = { kind: 'operation', id } as Column['scope'];
  const looks = {
    status: () => status,
    origin: () => null,
    exceptions: () => [],
    grey: () => null,
    applicability: () => null,
  };
  const layers = {} as Column['layers'];
  return { id, scope, name: id, layers, ...looks, targets: () => [], share: () => 0, ...more };
}

describe('rows of the matrix', () => {
  it('stand once each, in the first of their groups', () => {
    const items = itemsOf(sections, () => true);
    const ids = items.flatMap((item) => (item.kind === 'measure' ? [item.measure.id] : []));
    expect(ids).toHaveLength(catalogue.measures.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(items.flatMap((item) => (item.kind === 'measure' ? [item.row] : []))).toEqual(ids.map((_, row) => row));
  });

  it('have no heading without measures', () => {
    const items = itemsOf(sections, (id) => id === password.id);
    expect(items.map(({ kind }) => kind)).toEqual(['section', 'measure']);
  });

  it('pass a filter as soon as one column does', () => {
    const columns = [column('a', 'implemented'), column('b', 'open')];
    expect(passes(password, columns, { ...NO_FILTER, statuses: new Set(['open']) })).toBe(true);
    expect(passes(password, columns, { ...NO_FILTER, statuses: new Set(['planned']) })).toBe(false);
    expect(passes(password, columns, { ...NO_FILTER, isOpenOnly: true })).toBe(true);
    expect(passes(password, columns, { ...NO_FILTER, isDeviatingOnly: true })).toBe(false);
  });

  it('count as deviating where a site or party says otherwise', () => {
    const elsewhere = column('b', 'implemented', { exceptions: () => [{ target: 'site:a', status: 'planned' }] });
    expect(passes(password, [elsewhere], { ...NO_FILTER, isDeviatingOnly: true })).toBe(true);
  });

  it('are not asked for where the context rules them out', () => {
    const grey = column('b', 'open', { grey: () => 'ruledOut' });
    expect(passes(password, [grey], { ...NO_FILTER, isOpenOnly: true })).toBe(false);
  });

  it('are hidden only until they are answered', () => {
    const hidden = { ...password, isHidden: true };
    expect(passes(hidden, [column('a', 'open')], NO_FILTER)).toBe(false);
    expect(passes(hidden, [column('a', 'planned')], NO_FILTER)).toBe(true);
  });
});

describe('sheets of the printed matrix', () => {
  const many = Array.from({ length: 90 }, (_, index) => ({ ...password, id: measureId(`X-${index}`) }));
  const [first, second] = [sections[1], sections[2]];
  if (!first || !second) throw new Error('the small catalogue has too few groups');
  const items = itemsOf([{ ...first, measures: many }, second], () => true);
  const columns = Array.from({ length: 65 }, (_, index) => ({ ...column(`c${index}`, 'open'), hides: () => false }));
  const sheets = sheetsOf(items, columns, 1);

  it('hold all cells, each on one sheet, and the pinned column on all', () => {
    const cells = sheets.flatMap(({ lines, columns: shown }) =>
      lines.flatMap((line) =>
        line.kind === 'measure' ? shown.slice(1).map(({ id }) => `${line.measure.id} ${id}`) : [],
      ),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells).toHaveLength((90 + second.measures.length) * 64);
    expect(sheets.every(({ columns: shown }) => shown[0]?.id === 'c0')).toBe(true);
  });

  it('are never fuller than paper allows, begin with a heading and do not end with one', () => {
    for (const { lines, columns: shown } of sheets) {
      expect(lines.length).toBeLessThanOrEqual(LINES_PER_SHEET);
      expect(shown.length).toBeLessThanOrEqual(COLUMNS_PER_SHEET);
      expect(lines[0]?.kind).toBe('section');
      expect(lines.at(-1)?.kind).toBe('measure');
    }
    expect(sheets[1]?.lines[0]).toMatchObject({ isContinued: true });
  });
});

describe('what is printed of the matrix', () => {
  const answers = (statuses: Record<string, Status>): ScopeStatuses => ({
    general: new Map([[password.id, statuses['-'] ?? 'open']]),
    each: new Map([[password.id, new Map(Object.entries(statuses).filter(([target]) => target !== '-'))]]),
    deviating: new Map(),
    targets: new Set(['-', 'site:a', 'site:b']),
  });
  const printedFor = (own: ScopeStatuses, statuses: Status[], marked: string[], isOwn = false) => {
    const scope = { kind: 'operation', id: 'v' } as Column['scope'];
    const columns = [columnOf({ scope, name: 'Lohn', own }, catalogue.measures)];
    const filter = { ...NO_FILTER, statuses: new Set(statuses) };
    const keys = new Set(marked.map((target) => `${password.id}/${target}`));
    const asked = sections.map(({ groupId, measures }) => ({
      groupId,
      measures: measures.map((measure) => (measure.id === password.id ? { ...measure, isOwn } : measure)),
    }));
    const sheets = printedSheets(
      { sections: asked, columns, pinned: 0, filter },
      new Map([['v', { marked: keys, cleared: new Set() }]]),
    );
    const lines = sheets.flatMap((sheet) => sheet.lines);
    return lines.flatMap((line) => (line.kind === 'measure' ? [line.measure.id] : []));
  };

  it('is filtered by what is printed, so that nobody can tell an internal status from a line that stands there', () => {
    const own = answers({ 'site:a': 'implemented', 'site:b': 'notImplemented' });
    expect(printedFor(own, ['partial'], [])).toEqual([password.id]);
    expect(printedFor(own, ['partial'], ['site:b'])).toEqual([]);
    expect(printedFor(own, ['implemented'], ['site:b'])).toEqual([password.id]);
    expect(printedFor(answers({ '-': 'planned' }), ['planned'], ['-'])).toEqual([]);
  });

  it('has a line for each delivered measure, answered or internal, so that none is missed', () => {
    expect(printedFor(answers({ '-': 'planned' }), [], ['-'])).toContain(password.id);
    expect(printedFor(answers({ 'site:a': 'planned' }), ['open'], ['site:a'])).toContain(password.id);
  });

  it('has no line for an own measure of which nothing but internal answers is known: its title would tell', () => {
    expect(printedFor(answers({ '-': 'planned' }), [], ['-'], true)).not.toContain(password.id);
    expect(printedFor(answers({ 'site:a': 'planned', 'site:b': 'planned' }), [], ['site:a'], true)).toContain(
      password.id,
    );
    expect(printedFor(answers({}), [], [], true)).toContain(password.id);
  });
});
