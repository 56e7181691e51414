/** Merging where an operation says a part and inherits the rest. */
import { expect, it } from 'vitest';
import { upgradeContent } from '../../../../../shared/catalogue/upgrade/upgrade-content.ts';
import { isBlankAnswer } from '../../../../../shared/domain/blank-answer.ts';
import type { OperationId, OrganisationId } from '../../../../../shared/domain/ids.ts';
import type { Assessment } from '../../../../../shared/domain/records.ts';
import { isFormer } from '../../../../../shared/domain/target.ts';
import { AS_LISTED, answer, content, heldIn, id, ORGANISATION, operation, step, version } from './upgrade-samples.ts';

const merged = [1, 3].map((number) => ({
  ...{ measureId: id(number), kind: 'merged', answers: 'keep' },
  into: [{ measureId: id(9) }],
}));
const steps = [step(version('1.0.0'), version('1.1.0', [9]), merged)];
const here = operation(1);
const operations = [{ id: here.id as OperationId, organisationId: ORGANISATION.id as OrganisationId }];

function upgraded(...answers: Assessment[]) {
  const before = content(answers, { operations });
  const after = upgradeContent(before, steps, AS_LISTED).content;
  const own = after.assessments.filter(({ scope, ...it }) => scope.id === here.id && !isBlankAnswer({ scope, ...it }));
  return { before, after, own, held: heldIn(after, here).find(({ measureId }) => measureId === id(9)) };
}

it('joins what the operation says with what it inherits', () => {
  const { held } = upgraded(
    answer(1, { note: 'Überall.' }, ORGANISATION),
    answer(3, { status: 'planned' }, ORGANISATION),
    answer(3, { status: 'implemented', note: 'Hier schon.' }, here),
  );
  expect(held).toMatchObject({ status: 'implemented', toConfirm: false });
  expect(held?.note).toContain('Überall.');
  expect(held?.note).toContain('Hier schon.');
});

it('stores nothing where the operation says what the organisation says', () => {
  const same = { status: 'implemented', note: 'Gleich.' } as const;
  const { own, held } = upgraded(
    answer(1, same, ORGANISATION),
    answer(3, { status: 'implemented' }, ORGANISATION),
    answer(3, { status: 'open', note: 'Gleich.' }, here),
  );
  expect(own.filter((it) => !isFormer(it))).toEqual([]);
  expect(held).toMatchObject(same);
});

it('leaves nothing blank beside what is joined', () => {
  const { held, own } = upgraded(
    answer(1, { note: 'Überall.' }, ORGANISATION),
    answer(1, { status: 'open', leftBlank: { note: true } }, here),
    answer(3, { note: 'Nur hier.' }, here),
  );
  expect(held?.note).toBe('Nur hier.');
  expect(own.find((it) => it.measureId === id(9))?.leftBlank).toEqual({});
});

it('counts answers of the operation only, not those it inherits', () => {
  const all = content([answer(1, {}, ORGANISATION), answer(3, { note: 'Hier.' }, here)], { operations });
  const { effects } = upgradeContent(all, steps, AS_LISTED);
  expect(effects.map(({ scope, measureId }) => [scope.kind, measureId])).toEqual([
    ['organisation', id(1)],
    ['operation', id(3)],
  ]);
});
