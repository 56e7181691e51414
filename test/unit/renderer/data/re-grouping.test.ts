/** A case goes through one grouping scheme after the other, by the real commands, and comes back whole. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnnexTexts, readStandardLayout } from '../../../../build/cli/read-annex-parts.ts';
import { readDeliveredCatalogue } from '../../../../build/cli/read-catalogue.ts';
import { annexRecords } from '../../../../shared/annex/annex-records.ts';
import type { AnnexDocument } from '../../../../shared/annex/document.ts';
import { inForm } from '../../../../shared/annex/layout.ts';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import { catalogueOf } from '../../../../shared/catalogue/house-catalogue.ts';
import type { PlacedScheme } from '../../../../shared/catalogue/placement.ts';
import { FORMS, type Form } from '../../../../shared/domain/annex-choices.ts';
import type { CaseContent } from '../../../../shared/domain/case-content.ts';
import type { OwnGroup } from '../../../../shared/domain/house-records.ts';
import type { GroupId, MeasureId, SchemeId } from '../../../../shared/domain/ids.ts';
import { FILE_TABLES } from '../../../../shared/domain/records.ts';
import { STATUSES, type Status } from '../../../../shared/domain/status.ts';
import { openTestCase, parameter, scheme, type TestCase, visibleContent } from './test-data.ts';

const catalogue = readDeliveredCatalogue();
const layout = readStandardLayout();
const texts = readAnnexTexts('de');
const S1 = scheme('s1');

interface Answer {
  id: MeasureId;
  status: Status;
  note: string;
  value: string;
}

interface Script {
  answers: Answer[];
  /** What is said about groups: of schemes on the way with texts, of others that they are not relevant. */
  states: { schemeId: SchemeId; groupId: GroupId }[];
  form: Form;
  /** How the own scheme is made from S3: which groups are merged, moved, and where a measure is placed besides. */
  merged: number;
  moved: number;
  placed: number;
}

const someMeasure = fc.constantFrom(...catalogue.measures.map(({ id }) => id));
const someGroup = fc.constantFrom(
  ...catalogue.schemes.flatMap(({ id, groups }) => groups.map((group) => ({ schemeId: id, groupId: group.id }))),
);
const someNote = fc.constantFrom('', 'Nur Notebooks.', '- eins\n- zwei');

const scripts: fc.Arbitrary<Script> = fc.record({
  answers: fc.uniqueArray(
    fc.record({
      id: someMeasure,
      status: fc.constantFrom(...STATUSES),
      note: someNote,
      value: fc.string({ maxLength: 9 }),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 15 },
  ),
  states: fc.uniqueArray(someGroup, { selector: ({ groupId }) => groupId, maxLength: 6 }),
  form: fc.constantFrom(...FORMS),
  merged: fc.nat(20),
  moved: fc.nat(20),
  placed: fc.nat(20),
});

describe('re-grouping S1 → S2 → S3 → an own scheme → S1', () => {
  test('loses no answer, value, note and group state, and prints what is in place once in full in each scheme', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, async (script) => {
        const test = await openTestCase();
        await carryOut(test, script);
        const before = await answersOf(test);
        const printed: string[][] = [];
        for (const next of [S1, scheme('s2'), scheme('s3'), await ownScheme(test, script), S1]) {
          await test.commands.updateOperation(test.operationId, { schemeId: next });
          expect(await answersOf(test)).toEqual(before);
          printed.push(printedIn(await annexOf(test, script.form)));
        }
        const inPlace = script.answers.filter(({ status }) => status === 'implemented' || status === 'partial');
        const expected = inPlace.map(({ id }): string => id).sort();
        expect(printed).toEqual(printed.map(() => expected));
        await undoAll(test);
        expect(Object.values(await visibleContent(test.database)).flat()).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

async function carryOut({ commands, scope, operationId }: TestCase, { answers, states }: Script): Promise<void> {
  await commands.updateOperation(operationId, { schemeId: S1 });
  for (const { id, status, note, value } of answers) {
    await commands.setStatus(scope, [id], status);
    await commands.assess(scope, id, { note, internalNote: `intern ${id}` });
    await commands.setValue(scope, id, parameter('p'), value);
  }
  for (const { schemeId, groupId } of states) {
    if (schemeId.startsWith('s')) await commands.setGroupTexts(scope, schemeId, groupId, { textBefore: 'Vorab.' });
    else await commands.setGroupState(scope, schemeId, groupId, { state: 'notRelevant', reason: 'Grund' });
  }
}

/** S3 with two groups merged, one moved to the top, and a measure placed in all groups that are left. */
async function ownScheme({ commands, database }: TestCase, { merged, moved, placed, answers }: Script) {
  const source = catalogue.scheme(scheme('s3')) as PlacedScheme;
  const id = await commands.copyScheme(catalogue, source, { de: 'Eigene', en: 'Own' });
  const groups = async () => (await database.ownGroups.toArray()).filter((it) => !it.deleted);
  const supplement = (await database.ownSchemes.get(id))?.supplementId;
  const leaves = (all: OwnGroup[]) =>
    all.filter((it) => it.id !== supplement && !all.some(({ parentId }) => parentId === it.id));
  const ends = leaves(await groups());
  const pair = [ends[merged % ends.length], ends[(merged + 1) % ends.length]].flatMap((it) => it?.id ?? []);
  await commands.mergeGroups(pair, { de: 'Zusammen', en: 'Together' });
  const left = leaves(await groups());
  const mover = left[moved % left.length];
  if (mover) await commands.moveGroup(mover.id, '', 0);
  const measure = answers[placed % answers.length];
  if (measure)
    await commands.place(
      id,
      [measure.id],
      left.map((it) => it.id),
    );
  return id;
}

/** Everything that somebody has said, without what belongs to the house catalogue. */
async function answersOf({ database }: TestCase) {
  const { assessments, groupStates } = await visibleContent(database);
  return { assessments, groupStates };
}

async function annexOf({ database, operationId }: TestCase, form: Form): Promise<AnnexDocument> {
  const content: Record<string, unknown> = {};
  for (const table of FILE_TABLES) content[table] = await database.table(table).toArray();
  const records = annexRecords(content as unknown as CaseContent, operationId);
  if (!records) throw new Error('the operation is gone');
  const own = catalogueOf(catalogue, records.house, operationId);
  const chosen = own.scheme(records.operation.schemeId);
  if (!chosen) throw new Error('the scheme is gone');
  const given = { layout: inForm(layout, form), texts, today: '2026-11-21' };
  return makeAnnex({ ...records, ...given, catalogue: own, scheme: chosen });
}

/** Measures in place that are printed in full, each as often as it is. */
function printedIn({ blocks }: AnnexDocument): string[] {
  const printed = blocks.flatMap((block): string[] => {
    if (block.kind === 'measure') return block.checked ? [block.measureId] : [];
    if (block.kind !== 'paragraph') return [];
    // A sentence may consist of several runs, one after the other.
    const stated = block.inlines.map(({ measureId }) => measureId);
    return stated.flatMap((id, index) => (id && id !== stated[index - 1] ? [id] : []));
  });
  return printed.sort();
}

async function undoAll({ commands }: TestCase): Promise<void> {
  while (await commands.undo());
}
