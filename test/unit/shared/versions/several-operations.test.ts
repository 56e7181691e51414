/** Versions of annexes for several operations: each operation is compared with what was said of it. */
import { describe, expect, it, test } from 'vitest';
import { readComparisonTexts } from '../../../../build/cli/read-annex-parts.ts';
import type { FurtherOperation } from '../../../../shared/annex/annex-records.ts';
import type { TableBlock } from '../../../../shared/annex/document.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { readAnnexState, writeAnnexState } from '../../../../shared/versions/annex-state.ts';
import { changeKey } from '../../../../shared/versions/change.ts';
import { changeText } from '../../../../shared/versions/change-text.ts';
import { comparisonSheet } from '../../../../shared/versions/comparison-sheet.ts';
import { stateOfFurther } from '../../../../shared/versions/operations-of-state.ts';
import { anotherOperation } from '../annex/several/several-samples.ts';
import { compared, said, stateOf } from './state-samples.ts';

const [FIRST, SECOND, THIRD] = ['ZUG-01', 'ZUG-02', 'ZUG-03'] as const;

const further = (name: string, assessments: Assessment[], fields = {}): FurtherOperation => ({
  operation: anotherOperation(name === 'Archiv' ? 4 : 3, name, fields),
  assessments,
  groupStates: [],
});
const joint = (own: Assessment[], ...others: FurtherOperation[]) => stateOf(own, { further: others });
const measures = (...ids: string[]) => ids.map((id) => said(id));
const told = (comparison: ReturnType<typeof compared>) =>
  comparison.changes.map(({ kind, subject, about }) => `${kind} ${subject.id} ${about.de}`.trim());

describe('the state of an annex for several operations', () => {
  const state = joint(measures(FIRST, SECOND), further('Newsletter', measures(FIRST, THIRD)));

  it('holds all that is said of each of them', () => {
    expect(state.operation?.name).toBe('Kundenportal');
    expect(state.measures.map(({ measureId }) => measureId)).toEqual([FIRST, SECOND]);
    expect(state.further?.map(({ operation }) => operation.name)).toEqual(['Newsletter']);
    expect(state.further?.[0]?.measures.map(({ measureId }) => measureId)).toEqual([FIRST, THIRD]);
  });

  it('is read again as it was written', () => {
    expect(readAnnexState(writeAnnexState(state))).toMatchObject({ further: [{ operation: { name: 'Newsletter' } }] });
  });

  it('tells of one of the further operations what an annex for it alone would', () => {
    const id = state.further?.[0]?.operation.id ?? '';
    expect(stateOfFurther(state, id)?.measures).toEqual(state.further?.[0]?.measures);
    expect(stateOfFurther(state, 'another')).toBeUndefined();
  });
});

describe('comparing', () => {
  const before = joint(measures(FIRST, SECOND), further('Newsletter', measures(FIRST, SECOND)));

  it('finds no change between the same', () => {
    expect(compared(before, before).changes).toEqual([]);
  });

  it('tells what changed in all operations once, and what changed in one with its name', () => {
    const after = joint(measures(FIRST, THIRD), further('Newsletter', measures(THIRD)));
    expect(told(compared(before, after))).toEqual([
      `removed ${SECOND}`,
      `added ${THIRD}`,
      `removed ${FIRST} Newsletter`,
    ]);
  });

  it('sees what falls in a further operation only', () => {
    const after = joint(
      measures(FIRST, SECOND),
      further('Newsletter', [said(FIRST), said(SECOND, { status: 'partial' })]),
    );
    const { changes } = compared(before, after);
    expect(changes).toMatchObject([{ kind: 'weakened', subject: { id: SECOND }, about: { de: 'Newsletter' } }]);
    expect(changes[0]?.operationId).toBe(before.further?.[0]?.operation.id);
  });

  it('names an operation that came or went, and not each of its measures', () => {
    const more = joint(
      measures(FIRST, SECOND),
      further('Newsletter', measures(FIRST, SECOND)),
      further('Archiv', measures(THIRD)),
    );
    const [came, gone] = [compared(before, more).changes, compared(more, before).changes];
    expect(came).toMatchObject([{ kind: 'added', subject: { kind: 'operation' }, title: { de: 'Archiv' } }]);
    expect(gone).toMatchObject([{ kind: 'removed', subject: { kind: 'operation' }, title: { de: 'Archiv' } }]);
  });

  it('tells what becomes of the operation whose annex it is when others join or leave it', () => {
    const alone = stateOf(measures(FIRST));
    expect(told(compared(alone, before))).toEqual([
      `added ${SECOND} Kundenportal`,
      `added ${before.further?.[0]?.operation.id}`,
    ]);
  });

  it('tells what is said of an operation with its name, and what is said of the annex without', () => {
    const after = joint(
      measures(FIRST, SECOND),
      further('Newsletter', measures(FIRST, SECOND), { purposes: 'Werbung' }),
    );
    expect(told(compared(before, after))).toEqual(['added purposes Newsletter']);
  });

  it('proposes words that say of which operation a change is', () => {
    const after = joint(measures(FIRST, THIRD), further('Newsletter', measures(THIRD)));
    const { changes } = compared(before, after);
    const title = (id: string) => changes.find(({ subject }) => subject.id === id)?.title.de;
    expect(changeText(changes, readComparisonTexts('de'))).toBe(
      `Entfallen: ${title(SECOND)}, ${title(FIRST)} (Newsletter). Neu: ${title(THIRD)}.`,
    );
  });

  it('prints with a measure the reason of its operation, else the one for all', () => {
    const after = joint([], further('Newsletter', [said(FIRST, { status: 'partial' })]));
    const { changes } = compared(before, after);
    const id = before.further?.[0]?.operation.id ?? '';
    const reasons = { [FIRST]: 'Umzug', [`${id}/${FIRST}`]: 'Neuer Versand', [`${id}/${SECOND}`]: 'Abbau' };
    const texts = readComparisonTexts('de');
    const version = { number: '1', date: '2026-11-22' };
    const names = { operationName: '', organisationName: '', clientName: '' };
    const sheet = comparisonSheet({
      ...{ ...names, reasons, texts, before: version, after: version },
      comparison: { ...compared(before, after), changes: changes.filter(({ subject }) => subject.id === FIRST) },
    });
    const table = sheet.blocks.findLast((it): it is TableBlock => it.kind === 'table');
    expect(
      table?.rows.map((row) =>
        row
          .at(-1)
          ?.map(({ text }) => text)
          .join(''),
      ),
    ).toEqual(['Umzug', 'Neuer Versand']);
  });

  it('gives each change a key of its own', () => {
    const after = joint(measures(FIRST), further('Newsletter', [said(FIRST), said(SECOND, { status: 'partial' })]));
    const keys = compared(before, after).changes.map(changeKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('an old annex of which only the words are known is compared over all operations', () => {
  const words = { ...stateOf(measures(FIRST, THIRD)), source: 'document' as const };
  const after = joint(measures(FIRST), further('Newsletter', measures(THIRD)));
  expect(compared(words, after).changes).toEqual([]);
});
