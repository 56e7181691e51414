import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedRecords, upgradeContent } from '../../../../../shared/catalogue/upgrade/upgrade-content.ts';
import type { UpgradeContent } from '../../../../../shared/catalogue/upgrade/upgrade-step.ts';
import { isBlankAnswer } from '../../../../../shared/domain/blank-answer.ts';
import { type Assessment, assessmentId, formerTarget, isFormer } from '../../../../../shared/domain/records.ts';
import { AS_LISTED, id, someContent, someTable, step, version } from './upgrade-samples.ts';

const first = version('1.0.0');
const second = version('1.1.0', [9, 10]);
const third = version('1.2.0', [9, 10]);

/** What was said, apart from what is technical. */
function said({ status, plannedFor, reason, note, internalNote, values }: Assessment) {
  return { status, plannedFor, reason, note, internalNote, values };
}

function find(content: UpgradeContent, answer: Assessment, target: string): Assessment | undefined {
  const wanted = assessmentId(answer.scope, answer.measureId, target);
  return content.assessments.find((it) => it.id === wanted);
}

describe('whatever the table says', () => {
  test('every answer is found again as it was: in its place, or laid aside', () => {
    fc.assert(
      fc.property(someContent, someTable, (before, lines) => {
        const { content } = upgradeContent(before, [step(first, second, lines)], AS_LISTED);
        for (const answer of before.assessments.filter((it) => !isBlankAnswer(it))) {
          const places = [answer.target, formerTarget('1.0.0', answer.target)];
          const found = places.map((target) => find(content, answer, target)).filter((it) => it !== undefined);
          expect(found.map(said)).toContainEqual(said(answer));
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
        const shown = content.assessments.filter((it) => !isFormer(it)).map(({ note }) => note);
        for (const index of marked.assessments.keys()) {
          expect(shown.filter((note) => note.includes(`#${index}#`)).length).toBeLessThanOrEqual(1);
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
          const shown = content.assessments.filter((it) => !isFormer(it) && it.scope.id === answer.scope.id);
          expect(shown.some(({ note }) => note.includes(answer.note))).toBe(true);
        }
      }),
    );
  });

  test('operations are of no concern to each other', () => {
    fc.assert(
      fc.property(someContent, someTable, (before, lines) => {
        const steps = [step(first, second, lines)];
        const of = (content: UpgradeContent, scopeId: string) =>
          content.assessments.filter(({ scope }) => scope.id === scopeId).sort((a, b) => (a.id < b.id ? -1 : 1));
        const all = upgradeContent(before, steps, AS_LISTED).content;
        for (const scopeId of new Set(before.assessments.map(({ scope }) => scope.id as string))) {
          const alone = upgradeContent({ ...before, assessments: of(before, scopeId) }, steps, AS_LISTED).content;
          expect(of(all, scopeId)).toEqual(of(alone, scopeId));
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
        for (const answer of before.assessments.filter((it) => !isBlankAnswer(it))) {
          const places = [answer.target, formerTarget('1.0.0', answer.target), formerTarget('1.1.0', answer.target)];
          const found = places.map((target) => find(content, answer, target)).filter((it) => it !== undefined);
          expect(found.map(said)).toContainEqual(said(answer));
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
