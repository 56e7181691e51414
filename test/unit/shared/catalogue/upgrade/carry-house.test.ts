import { describe, expect, it } from 'vitest';
import { derivedId } from '../../../../../shared/catalogue/upgrade/carry-additions.ts';
import { changedRecords, upgradeContent } from '../../../../../shared/catalogue/upgrade/upgrade-content.ts';
import type { UpgradeContent } from '../../../../../shared/catalogue/upgrade/upgrade-step.ts';
import type { OwnOption, OwnParameter, OwnPlacement, OwnScheme } from '../../../../../shared/domain/house-records.ts';
import { ownOptionSchema, ownParameterSchema } from '../../../../../shared/domain/house-records.ts';
import type { GroupId } from '../../../../../shared/domain/ids.ts';
import {
  emptyOverlay,
  emptyPlacement,
  newOwnOption,
  newOwnParameter,
} from '../../../../../shared/domain/new-house-records.ts';
import type { Assessment } from '../../../../../shared/domain/records.ts';
import { AS_LISTED, answer, content, id, step, version } from './upgrade-samples.ts';

const before = version('1.0.0');
const after = version('1.1.0', [9]);
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const text = (de: string) => ({ de, en: '' });
const words = 'Von mir';

const ownParameter = newOwnParameter({
  id: uuid(1) as OwnParameter['id'],
  measureId: id(2),
  type: 'text',
  label: text(words),
});
const ownOption = newOwnOption({
  id: uuid(2) as OwnOption['id'],
  measureId: id(2),
  parameterId: 'kinds' as OwnOption['parameterId'],
  label: text('Dritte Art'),
});
const below = newOwnParameter({
  id: uuid(3) as OwnParameter['id'],
  measureId: id(2),
  type: 'text',
  parentParameterId: 'kinds' as never,
  parentOptionId: ownOption.id,
  label: text('Nur bei der dritten'),
});

/** Measure 2 becomes measure 4, which asks for kinds, too, or measure 9, which does not. */
const moved = (to: number) => [{ measureId: id(2), kind: 'withdrawn', answers: 'keep', into: [{ measureId: id(to) }] }];
const run = (to: number, house: Partial<UpgradeContent>, answers: Assessment[] = [], decisions = AS_LISTED) =>
  upgradeContent(content(answers, house), [step(before, after, moved(to))], decisions).content;

describe('own parameters and options of a measure that is left', () => {
  const house = { ownParameters: [ownParameter, below], ownOptions: [ownOption] };
  const values = { [ownParameter.id]: 'wichtig', kinds: ['a', ownOption.id], [below.id]: 'auch' };

  it('go on at its successor, and values find them there', () => {
    const result = run(4, house, [answer(2, { values: values as Assessment['values'] })]);
    const there = result.ownParameters.filter((it) => it.measureId === id(4));
    expect(there.map(({ label }) => label.de)).toEqual([words, 'Nur bei der dritten']);
    const optionId = derivedId(ownOption.id, id(4));
    expect(there[1]).toMatchObject({ parentParameterId: 'kinds', parentOptionId: optionId });
    expect(result.ownOptions).toContainEqual(
      expect.objectContaining({ id: optionId, measureId: id(4), parameterId: 'kinds' }),
    );
    const [taken] = result.assessments.filter((it) => it.measureId === id(4));
    expect(taken?.values).toEqual({
      [derivedId(ownParameter.id, id(4))]: 'wichtig',
      kinds: ['a', optionId],
      [derivedId(below.id, id(4))]: 'auch',
    });
  });

  it('get the same ids whoever upgrades, and ids that records may have', () => {
    expect(derivedId(ownParameter.id, id(4))).toBe(derivedId(ownParameter.id, id(4)));
    expect(derivedId(ownParameter.id, id(4))).not.toBe(derivedId(ownParameter.id, id(9)));
    for (const record of run(4, house).ownParameters) expect(ownParameterSchema.safeParse(record).success).toBe(true);
    for (const record of run(4, house).ownOptions) expect(ownOptionSchema.safeParse(record).success).toBe(true);
  });

  it('an option stays behind where the successor does not have its parameter; what hung on it is asked for always', () => {
    const result = run(9, house);
    expect(result.ownOptions).toEqual([ownOption]);
    const [, there] = result.ownParameters.filter((it) => it.measureId === id(9));
    expect(there).toMatchObject({ parentParameterId: '', parentOptionId: '' });
  });

  it('stay where they are when answers are dropped or nothing is there', () => {
    const drop = { ...AS_LISTED, rules: new Map([[`1.1.0/${id(2)}`, 'drop' as const]]) };
    expect(run(4, house, [], drop).ownParameters).toEqual(house.ownParameters);
    const gone = { ownParameters: [{ ...ownParameter, deleted: true }] };
    expect(run(4, gone).ownParameters).toEqual(gone.ownParameters);
  });
});

describe('own places in schemes', () => {
  const schemeId = uuid(7) as OwnScheme['id'];
  const groups = ['g1', 'g2'] as GroupId[];
  const place = (number: number, groupIds = groups): OwnPlacement => ({
    ...emptyPlacement(schemeId, id(number)),
    groupIds,
  });
  const placeOf = (result: UpgradeContent, number: number) =>
    result.ownPlacements.find(({ ofId }) => ofId === id(number))?.groupIds;

  it('are taken over by a successor that has none', () => {
    expect(placeOf(run(4, { ownPlacements: [place(2)] }), 4)).toEqual(groups);
    expect(placeOf(run(4, { ownPlacements: [place(2), place(4, [])] }), 4)).toEqual(groups);
  });

  it('do not replace those of the successor', () => {
    const own = ['g3'] as GroupId[];
    expect(placeOf(run(4, { ownPlacements: [place(2), place(4, own)] }), 4)).toEqual(own);
  });
});

describe('the user’s own wording', () => {
  const overlay = { ...emptyOverlay(id(2)), title: text('Mein Titel'), hidden: true };

  it('stays, names the source of joined notes, and gives way only where the user says so', () => {
    const two = [answer(2, { note: 'Zwei' }), answer(4, { note: 'Vier' })];
    const kept = run(4, { measureOverlays: [overlay] }, two);
    expect(kept.measureOverlays).toEqual([overlay]);
    expect(kept.assessments.find((it) => it.measureId === id(4))?.note).toContain('**Mein Titel**');
    const given = run(4, { measureOverlays: [overlay] }, [], { ...AS_LISTED, newWording: new Set([id(2)]) });
    expect(given.measureOverlays).toEqual([{ ...overlay, title: null }]);
  });
});

it('a second upgrade after an undo finds the records that were made before', () => {
  const first = content([], { ownParameters: [ownParameter] });
  const lines = moved(4);
  const made = upgradeContent(first, [step(before, after, lines)], AS_LISTED).content;
  const [copy] = made.ownParameters.filter((it) => it.measureId === id(4));
  const undone = { ...(copy as OwnParameter), deleted: true, revisions: { deleted: [uuid(9), 5] as never } };
  const again = { ...first, ownParameters: [ownParameter, undone] };
  const { content: result } = upgradeContent(again, [step(before, after, lines)], AS_LISTED);
  expect(changedRecords(again, result).map(({ after: record }) => record)).toEqual([
    { ...copy, deleted: false, revisions: undone.revisions },
  ]);
});
