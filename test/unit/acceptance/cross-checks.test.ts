/** Items A-X-01 to A-X-05 of the acceptance list: what must hold for each of the studied annexes. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annexRecords } from '../../../shared/annex/annex-records.ts';
import { headingsOf } from '../../../shared/annex/document.ts';
import { makeAnnex } from '../../../shared/annex/make-annex.ts';
import type { CheckedInput } from '../../../shared/annex/measure-checks.ts';
import { renderAnnex } from '../../../shared/docx/render-annex.ts';
import type { Assessment, GroupState } from '../../../shared/domain/records.ts';
import { compareStates } from '../../../shared/versions/compare-states.ts';
import { missingHeld } from '../../support/studied/holds.ts';
import { printedBlocks, statements } from '../../support/studied/printed.ts';
import { rowsOf, SEEDS } from '../../support/studied/seed-rows.ts';
import { studiedCase } from '../../support/studied/studied-case.ts';
import { stateOfAnnex, valuesSet } from '../../support/studied/versions.ts';
import { openTestData, scheme, visibleContent } from '../renderer/data/test-data.ts';

describe.each(SEEDS)('A-X-01 re-grouping %s from S1 to S2 to S3 and back', (seed) => {
  it('loses no selection, value or remark, and prints all of it in each scheme', async () => {
    const { content, operation, input, annex } = studiedCase(seed);
    const { commands, database } = openTestData();
    await commands.importCase(content);
    await commands.updateOperation(operation.id, { schemeId: scheme('s1') });
    const said = async () => {
      const { assessments, groupStates } = await visibleContent(database);
      return { assessments, groupStates };
    };
    const before = await said();
    expect(before.assessments).not.toEqual([]);
    const wanted = new Set(statements(annex()).map(({ measureId }) => measureId));
    for (const next of ['s2', 's3', 's1']) {
      await commands.updateOperation(operation.id, { schemeId: scheme(next) });
      expect(await said()).toEqual(before);
      expect(missingIn(input(), next, wanted)).toEqual([]);
    }
  });

  function missingIn(input: CheckedInput, schemeId: string, wanted: ReadonlySet<string>): string[] {
    const other = input.catalogue.scheme(scheme(schemeId));
    if (!other) throw new Error(schemeId);
    const groupStates = input.groupStates.filter(({ state }) => state === 'normal');
    const printed = new Set(
      statements(makeAnnex({ ...input, scheme: other, groupStates })).map(({ measureId }) => measureId),
    );
    return [...wanted].filter((id) => !printed.has(id as never));
  }
});

describe('A-X-02 the 487 canonical entries', () => {
  const targets: Record<string, string> = JSON.parse(readFileSync('test/fixtures/seed-keys.json', 'utf8'));
  const rows = SEEDS.flatMap(rowsOf).filter(({ normalizedKey }) => !normalizedKey.startsWith('struct-'));
  const keys = new Set(rows.map(({ normalizedKey }) => normalizedKey));

  it('are all expressed, by what the examples print', () => {
    const expressed = new Set(
      rows
        .filter((row) => {
          const studied = studiedCase(row.id.slice(0, 3) as (typeof SEEDS)[number]);
          return row.held.every((held) => missingHeld(row, held, studied) === null);
        })
        .map(({ normalizedKey }) => normalizedKey),
    );
    expect(keys.size).toBe(487);
    expect([...keys].filter((key) => !expressed.has(key))).toEqual([]);
  });

  it('need no measure of the user’s own in at least 95 of 100 cases', () => {
    const delivered = [...keys].filter((key) => targets[key] !== 'own');
    expect(delivered.length / keys.size).toBeGreaterThanOrEqual(0.95);
    const ownMeasures = SEEDS.flatMap((seed) => studiedCase(seed).content.ownMeasures);
    expect(ownMeasures.length).toBeLessThanOrEqual(keys.size - delivered.length);
  });
});

describe('A-X-03 comparing two versions', () => {
  const { catalogue } = studiedCase('VIM');
  const changesOf = (now: (answers: readonly Assessment[]) => readonly Assessment[]) => {
    const before = stateOfAnnex('VIM');
    return compareStates(before, stateOfAnnex('VIM', now), valuesSet(catalogue)).changes;
  };

  it('reports a measure that is gone as removed', () => {
    const changes = changesOf((answers) => answers.filter(({ measureId }) => measureId !== 'ZUG-05'));
    expect(changes.map(({ kind, subject }) => [kind, subject.id])).toEqual([['removed', 'ZUG-05']]);
  });

  it.each([
    ['a shorter key', 'PSV-02', 'cloudAlgo', 'aes-128'],
    ['a shorter password', 'ZUG-02', 'adminMinLength', 10],
    ['a review less often', 'UEB-01', 'interval', 'twoYearly'],
  ])('reports %s as weakened', (_, id, parameter, value) => {
    const changes = changesOf((answers) => answers.map((it) => set(it, id, parameter, value)));
    expect(changes.map(({ kind, subject }) => [kind, subject.id])).toEqual([['weakened', id]]);
    expect(changes[0]?.parts.map(({ parameterId }) => parameterId)).toEqual([parameter]);
  });

  it('reports a longer lock time as weakened, and a shorter one as strengthened', () => {
    const minutes = (value: number) =>
      stateOfAnnex('QUA', (answers) => answers.map((it) => set(it, 'ZUG-06', 'timeout', value)));
    const kinds = (value: number) =>
      compareStates(stateOfAnnex('QUA'), minutes(value), valuesSet(catalogue)).changes.map(({ kind }) => kind);
    expect(kinds(30)).toEqual(['weakened']);
    expect(kinds(5)).toEqual(['strengthened']);
    expect(kinds(15)).toEqual([]);
  });

  function set(answer: Assessment, id: string, parameter: string, value: unknown): Assessment {
    if (answer.measureId !== id) return answer;
    return { ...answer, values: { ...answer.values, [parameter]: value } as Assessment['values'] };
  }
});

describe.each(SEEDS)('A-X-04 the Word file of %s', (seed) => {
  it('holds no internal remark, in none of its parts', async () => {
    const { content, operation, input } = studiedCase(seed);
    const secret = 'Nur-fuer-uns-4711';
    const assessments = content.assessments.map((it, index) => ({
      ...it,
      internalNote: `${secret} ${index}`,
      note: it.note || `Gilt-für-alle-${index}`,
    }));
    const records = annexRecords({ ...content, assessments }, operation.id);
    if (!records) throw new Error('no records');
    const annex = makeAnnex({ ...input(), ...records });
    const files = unzipSync(await renderAnnex(annex, { pageNumbers: false }));
    const parts = Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    expect(parts.some(([, text]) => text.includes('Gilt-für-alle-'))).toBe(true);
    expect(parts.filter(([, text]) => text.includes(secret)).map(([name]) => name)).toEqual([]);
  });
});

describe('A-X-05 an area', () => {
  const QUA = studiedCase('QUA');
  const AREA = 's1-2.1';
  const title = 'Weitergabekontrolle';
  const annexWith = (state: Partial<GroupState>, form?: 'prose') => {
    const input = QUA.input();
    const [any] = input.groupStates;
    if (!any) throw new Error('no group state');
    const texts = { reason: '', textBefore: '', textInstead: '', textAfter: '' };
    const own = { ...any, ...texts, id: 'x', groupId: AREA as never, schemeId: 's1' as never, ...state };
    const exceptions = [...input.layout.exceptions, ...(form ? [{ groupId: AREA as never, form }] : [])];
    return makeAnnex({ ...input, layout: { ...input.layout, exceptions }, groupStates: [...input.groupStates, own] });
  };
  const inArea = (annex: ReturnType<typeof annexWith>) =>
    statements(annex).filter(({ headings }) => headings.some(({ text }) => text.startsWith(title)));
  const hasHeading = (annex: ReturnType<typeof annexWith>) =>
    headingsOf(annex).some(({ text }) => text.startsWith(title));

  it('can be normal: its measures stand in a list', () => {
    const annex = annexWith({ state: 'normal' });
    expect(inArea(annex).length).toBeGreaterThan(3);
    expect(inArea(annex).every(({ form }) => form !== 'prose')).toBe(true);
  });

  it('can be prose: the same measures, in sentences', () => {
    const [list, prose] = [annexWith({ state: 'normal' }), annexWith({ state: 'normal' }, 'prose')];
    expect(inArea(prose).every(({ form }) => form === 'prose')).toBe(true);
    const ids = (annex: typeof list) =>
      inArea(annex)
        .map(({ measureId }) => measureId)
        .sort();
    expect(ids(prose)).toEqual(ids(list));
  });

  it('can be not relevant: its heading stays, with the reason in the place of its measures', () => {
    const annex = annexWith({ state: 'notRelevant', reason: 'Es gibt keine Übermittlung.' });
    expect(hasHeading(annex)).toBe(true);
    expect(inArea(annex)).toEqual([]);
    expect(printedBlocks(annex).some(({ text }) => text.includes('Es gibt keine Übermittlung.'))).toBe(true);
  });

  it('can be hidden: nothing of it is left', () => {
    const annex = annexWith({ state: 'hidden' });
    expect(hasHeading(annex)).toBe(false);
    expect(inArea(annex)).toEqual([]);
  });
});
