import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedRecords, upgradeContent } from '../../../../../shared/catalogue/upgrade/upgrade-content.ts';
import type { UpgradeContent } from '../../../../../shared/catalogue/upgrade/upgrade-step.ts';
import { ANSWER_FIELDS, holdsSame, isSilent } from '../../../../../shared/domain/layers.ts';
import { emptyAssessment } from '../../../../../shared/domain/new-records.ts';
import { fieldAt } from '../../../../../shared/domain/record-paths.ts';
import { type Assessment, assessmentId, type Scope } from '../../../../../shared/domain/records.ts';
import { isFormer } from '../../../../../shared/domain/target.ts';
import {
  AS_LISTED,
  heldIn,
  id,
  ORGANISATION,
  SCOPES,
  someContent,
  someTable,
  step,
  version,
} from './upgrade-samples.ts';

const first = version('1.0.0');
const second = version('1.1.0', [9, 10]);
const third = version('1.2.0', [9, 10]);

/** Answers that say something, be it that nothing is to be said. */
const stored = ({ assessments }: UpgradeContent) => assessments.filter((it) => !isSilent(it));

/** What was said: every field, whatever fields there are. */
function said(answer: Assessment) {
  return Object.fromEntries([...ANSWER_FIELDS, 'values' as const, 'leftBlank' as const].map((it) => [it, answer[it]]));
}

/** Whether an answer is still stored as it was, in its place or aside, or there holds in its place what had held there. */
function isFound(answer: Assessment, before: UpgradeContent, after: UpgradeContent): boolean {
  const here = after.assessments.filter(
    ({ scope, measureId }) => scope.id === answer.scope.id && measureId === answer.measureId,
  );
  if (here.some((it) => isDeepStrictEqual(said(it), said(answer)))) return true;
  const [was, is] = [before, after].map((it) => heldAt(it, answer));
  return was !== undefined && is !== undefined && holdsSame(was, is);
}

const heldAt = (content: UpgradeContent, { scope, measureId }: Assessment): Assessment | undefined =>
  heldIn(content, scope).find((it) => it.measureId === measureId);

/** What holds in a scope, written as if there were no layers. */
const flat = (before: UpgradeContent, scope: Scope): UpgradeContent => ({
  ...before,
  operations: [],
  assessments: heldIn(before, scope).map((it) => ({ ...it, leftBlank: {} })),
});

describe('whatever the table says', () => {
  test('every answer is found again as it was: in its place, or laid aside', () => {
    fc.assert(
      fc.property(someContent, someTable, (before, lines) => {
        const { content } = upgradeContent(before, [step(first, second, lines)], AS_LISTED);
        for (const answer of stored(before)) expect(isFound(answer, before, content)).toBe(true);
      }),
    );
  });

  test('what an operation says is the same as if it had said all of it itself', () => {
    fc.assert(
      fc.property(someContent, someTable, (before, lines) => {
        const steps = [step(first, second, lines)];
        const { content } = upgradeContent(before, steps, AS_LISTED);
        for (const scope of SCOPES) {
          const wanted = upgradeContent(flat(before, scope), steps, AS_LISTED).content;
          const is = new Map(heldIn(content, scope).map((it) => [it.measureId, it]));
          for (const answer of heldIn(wanted, scope)) {
            const held = is.get(answer.measureId) ?? emptyAssessment(scope, answer.measureId);
            expect([answer.measureId, holdsSame(held, answer)]).toEqual([answer.measureId, true]);
            if (answer.toConfirm) expect(held.toConfirm).toBe(true);
            is.delete(answer.measureId);
          }
          expect([...is.values()].filter((it) => !isSilent({ ...it, leftBlank: {} }))).toEqual([]);
        }
      }),
    );
  });

  test('nothing is left blank beside what is said', () => {
    fc.assert(
      fc.property(someContent, someTable, (before, lines) => {
        const { content } = upgradeContent(before, [step(first, second, lines)], AS_LISTED);
        for (const answer of content.assessments) {
          const blank = emptyAssessment(answer.scope, answer.measureId);
          for (const path of Object.keys(answer.leftBlank)) expect(fieldAt(answer, path)).toEqual(fieldAt(blank, path));
        }
      }),
    );
  });

  test('no note is shown more often than before', () => {
    fc.assert(
      fc.property(someContent, someTable, (before, lines) => {
        const marked = {
          ...before,
          assessments: before.assessments.map((it, index) => ({ ...it, note: it.note && `${it.note}#${index}#` })),
        };
        const { content } = upgradeContent(marked, [step(first, second, lines)], AS_LISTED);
        for (const scope of SCOPES) {
          const shown = heldIn(content, scope).map(({ note }) => note);
          for (const index of marked.assessments.keys()) {
            expect(shown.filter((note) => note.includes(`#${index}#`)).length).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  test('an answer that is not to be dropped is shown somewhere, with its note', () => {
    fc.assert(
      fc.property(someContent, someTable, (before, lines) => {
        const noDrop = lines.map((line) => ({ ...line, answers: 'confirm' }));
        const { content } = upgradeContent(before, [step(first, second, noDrop)], AS_LISTED);
        for (const answer of before.assessments.filter(({ note }) => note)) {
          expect(heldIn(content, answer.scope).some(({ note }) => note.includes(answer.note))).toBe(true);
        }
      }),
    );
  });

  test('operations are of no concern to each other', () => {
    fc.assert(
      fc.property(someContent, someTable, (before, lines) => {
        const steps = [step(first, second, lines)];
        const of = ({ assessments }: UpgradeContent, ...scopes: Scope[]) =>
          assessments
            .filter(({ scope }) => scopes.some(({ id }) => id === scope.id))
            .sort((a, b) => (a.id < b.id ? -1 : 1));
        const all = upgradeContent(before, steps, AS_LISTED).content;
        for (const scope of SCOPES) {
          const concerned = { ...before, assessments: of(before, ORGANISATION, scope) };
          const alone = upgradeContent(concerned, steps, AS_LISTED).content;
          expect(of(all, scope)).toEqual(of(alone, scope));
        }
      }),
    );
  });

  test('several steps at once do what they do one after the other, and lose no answer either', () => {
    fc.assert(
      fc.property(someContent, someTable, someTable, (before, one, other) => {
        const steps = [step(first, second, one), step(second, third, other)] as const;
        const middle = upgradeContent(before, [steps[0]], AS_LISTED).content;
        const { content } = upgradeContent(before, steps, AS_LISTED);
        expect(content).toEqual(upgradeContent(middle, [steps[1]], AS_LISTED).content);
        for (const answer of stored(before)) {
          expect(isFound(answer, before, middle)).toBe(true);
          const aside = { ...middle, assessments: middle.assessments.filter(isFormer) };
          for (const former of aside.assessments) expect(content.assessments).toContainEqual(former);
        }
      }),
    );
  });

  test('records keep their ids and identities, and each id stands once', () => {
    fc.assert(
      fc.property(someContent, someTable, (before, lines) => {
        const { content } = upgradeContent(before, [step(first, second, lines)], AS_LISTED);
        const ids = content.assessments.map((it) => it.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const it of content.assessments) expect(it.id).toBe(assessmentId(it.scope, it.measureId, it.target));
      }),
    );
  });
});

test('an empty table changes nothing', () => {
  fc.assert(
    fc.property(someContent, (before) => {
      const { content, effects } = upgradeContent(before, [step(first, second, [])], AS_LISTED);
      expect(changedRecords(before, content)).toEqual([]);
      expect(effects).toEqual([]);
    }),
  );
});

test('deleted answers and those of earlier upgrades are left alone', () => {
  const lines = [{ measureId: id(1), kind: 'withdrawn', answers: 'drop', into: [] }];
  fc.assert(
    fc.property(someContent, (before) => {
      const gone = before.assessments.map((it) => ({ ...it, deleted: true }));
      const { content } = upgradeContent({ ...before, assessments: gone }, [step(first, second, lines)], AS_LISTED);
      expect(content.assessments).toEqual(gone);
    }),
  );
});
