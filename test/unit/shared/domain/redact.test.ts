/** What is for internal eyes only stays in the house, whichever layer says so. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyContent } from '../../../../shared/domain/case-content.ts';
import { effectiveAnswers } from '../../../../shared/domain/effective-answers.ts';
import type { MeasureId, OperationId, OrganisationId, ParameterId } from '../../../../shared/domain/ids.ts';
import { emptyAssessment, newAcceptance, newOperation } from '../../../../shared/domain/new-records.ts';
import type { Assessment, Scope } from '../../../../shared/domain/records.ts';
import { withoutInternalAcceptances, withoutInternalAnswers } from '../../../../shared/domain/redact.ts';
import { targetsOf } from '../../../../shared/domain/target.ts';
import { writeCase } from '../../../../shared/file-format/write-case.ts';
import { uuid } from '../../renderer/data/test-data.ts';
import { context } from '../file-format/sample-case.ts';

const organisationId = uuid(1) as OrganisationId;
const operation = newOperation({ id: uuid(2) as OperationId, organisationId }, { siteIds: [uuid(3) as never] });
const scopes: Record<'own' | 'above', Scope> = {
  own: { kind: 'operation', id: operation.id },
  above: { kind: 'organisation', id: organisationId },
};
const MARK = '⟪geheim⟫';

const answer = fc.record({
  layer: fc.constantFrom('own' as const, 'above' as const),
  measureId: fc.constantFrom('ZUT-01', 'ZUT-02') as fc.Arbitrary<MeasureId>,
  target: fc.constantFrom(...targetsOf(operation)),
  internalOnly: fc.boolean(),
  isShownOnPurpose: fc.boolean(),
  deleted: fc.boolean(),
});

/** With the mark in every text that an answer has. */
function marked({ layer, measureId, target, internalOnly, isShownOnPurpose, deleted }: Given): Assessment {
  const texts = { reason: MARK, note: MARK, internalNote: MARK, condition: MARK, responsible: MARK };
  return {
    ...emptyAssessment(scopes[layer], measureId, target),
    ...texts,
    values: { ['who' as ParameterId]: MARK },
    evidence: [{ reference: MARK, hash: '', issuer: MARK, validUntil: '', remark: MARK }],
    status: 'implemented',
    internalOnly,
    deleted,
    leftBlank: !internalOnly && layer === 'own' && isShownOnPurpose ? { internalOnly: true } : {},
    revisions: {
      note: [uuid(9) as never, 1],
      'values.who': [uuid(9) as never, 2],
      internalOnly: [uuid(9) as never, 3],
    },
  };
}
type Given = typeof answer extends fc.Arbitrary<infer T> ? T : never;

const someAnswers = fc
  .uniqueArray(answer, { selector: (it) => `${it.layer} ${it.measureId} ${it.target}`, maxLength: 10 })
  .map((given) => given.map(marked));

const bytesOf = (assessments: readonly Assessment[]): string =>
  new TextDecoder().decode(
    writeCase({ ...emptyContent(), operations: [operation], assessments: [...assessments] }, context),
  );

/** What holds in the operation and in the organisation itself. */
const holding = (answers: readonly Assessment[]): Assessment[] => {
  const own = answers.filter(({ scope }) => scope.kind === 'operation');
  const above = answers.filter(({ scope }) => scope.kind === 'organisation');
  const targets = targetsOf(operation);
  return [...effectiveAnswers(scopes.own, own, above, targets), ...effectiveAnswers(scopes.above, above, [], targets)];
};

describe('answers for internal eyes only', () => {
  test('leave no word of theirs in a file, by their own mark or by that of their organisation', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const internal = new Set(holding(answers).flatMap(({ id, internalOnly }) => (internalOnly ? [id] : [])));
        const sent = withoutInternalAnswers(answers, [operation]);
        const ofInternal = sent.filter(({ id, deleted }) => internal.has(id) && !deleted);
        expect(bytesOf(ofInternal)).not.toContain(MARK);
        for (const [index, it] of sent.entries())
          if (!internal.has(it.id) && !it.deleted) expect(it).toBe(answers[index]);
      }),
    );
  });

  test('are still for internal eyes only where the file is opened, so that nothing is printed in their place', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const marks = (records: readonly Assessment[]) =>
          holding(records)
            .map(({ id, internalOnly }) => [id, internalOnly])
            .sort();
        expect(marks(withoutInternalAnswers(answers, [operation]))).toEqual(
          expect.arrayContaining(marks(answers).filter(([, internalOnly]) => internalOnly)),
        );
      }),
    );
  });
});

describe('an accepted finding', () => {
  const about = (scope: Scope, id: string) =>
    newAcceptance(
      scope,
      'SDT-01.1' as never,
      { kind: 'measure', id, target: '-', field: '' },
      { reason: MARK, basis: 'x' },
    );
  const answerOf = (scope: Scope, internalOnly: boolean): Assessment => ({
    ...emptyAssessment(scope, 'ZUT-01' as MeasureId),
    status: 'implemented',
    internalOnly,
  });

  test.each(['own', 'above'] as const)('stays at home with the internal answer it is about (%s)', (layer) => {
    const answers = [answerOf(scopes[layer], true)];
    const given = [about(scopes.own, 'ZUT-01'), about(scopes.own, 'ZUT-02')];
    expect(withoutInternalAcceptances(given, answers, [operation])).toEqual([given[1]]);
  });

  test('goes along where the answer does', () => {
    const given = [about(scopes.own, 'ZUT-01')];
    expect(withoutInternalAcceptances(given, [answerOf(scopes.own, false)], [operation])).toEqual(given);
  });
});
