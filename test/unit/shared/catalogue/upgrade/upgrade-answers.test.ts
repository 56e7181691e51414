import { describe, expect, it } from 'vitest';
import { planUpgrade } from '../../../../../shared/catalogue/upgrade/plan.ts';
import { upgradeContent } from '../../../../../shared/catalogue/upgrade/upgrade-content.ts';
import { decisionKey, type UpgradeDecisions } from '../../../../../shared/catalogue/upgrade/upgrade-step.ts';
import type { Assessment } from '../../../../../shared/domain/records.ts';
import { formerTarget, isFormer } from '../../../../../shared/domain/target.ts';
import { AS_LISTED, answer, content, id, step, version } from './upgrade-samples.ts';

const before = version('1.0.0');
const after = version('1.1.0', [9, 10]);

function upgraded(lines: object[], answers: Assessment[], decisions = AS_LISTED) {
  const result = upgradeContent(content(answers), [step(before, after, lines)], decisions);
  const shown = result.content.assessments.filter((it) => !isFormer(it) && it.status !== 'open');
  return {
    effects: result.effects,
    shown: new Map(shown.map((it) => [it.measureId as string, it])),
    aside: result.content.assessments.filter(isFormer),
  };
}

const keep = (number: number): UpgradeDecisions => ({
  ...AS_LISTED,
  rules: new Map([[decisionKey('1.1.0', id(number)), 'keep']]),
});

describe('a reworded measure', () => {
  const lines = [{ measureId: id(1), kind: 'reworded', answers: 'confirm' }];

  it('keeps its answer and asks for a look', () => {
    const { shown, aside, effects } = upgraded(lines, [answer(1, { note: 'Bleibt.' }), answer(2)]);
    expect(shown.get(id(1))).toMatchObject({ status: 'implemented', note: 'Bleibt.', toConfirm: true });
    expect(shown.get(id(2))).toMatchObject({ toConfirm: false });
    expect(aside).toEqual([]);
    expect(effects).toMatchObject([{ kind: 'kept', measureId: id(1), toConfirm: true }]);
  });

  it('asks for none when the user has said so', () => {
    expect(upgraded(lines, [answer(1)], keep(1)).shown.get(id(1))?.toConfirm).toBe(false);
  });

  it('keeps values that its parameters no longer explain', () => {
    const values = { gone: 'bleibt' } as Assessment['values'];
    expect(upgraded(lines, [answer(1, { values })]).shown.get(id(1))?.values).toEqual(values);
  });
});

describe('a measure that is split', () => {
  const moves = [{ from: 'length', to: 'length' }];
  const lines = [
    {
      measureId: id(1),
      kind: 'split',
      answers: 'confirm',
      into: [{ measureId: id(1) }, { measureId: id(9), moves }],
    },
  ];

  it('gives its status to all parts, its note to the first, and a value to the part that takes it', () => {
    const values = { length: 14 } as Assessment['values'];
    const { shown, aside } = upgraded(lines, [answer(1, { note: 'Eine Anmerkung.', values })]);
    expect(shown.get(id(1))).toMatchObject({
      status: 'implemented',
      note: 'Eine Anmerkung.',
      values: {},
      toConfirm: true,
    });
    expect(shown.get(id(9))).toMatchObject({ status: 'implemented', note: '', values, toConfirm: true });
    expect(aside).toMatchObject([{ measureId: id(1), target: formerTarget('1.0.0', '-'), values }]);
  });

  it('leaves its old place when it is not among its parts', () => {
    const [line] = lines;
    const away = [{ ...line, into: [{ measureId: id(9) }, { measureId: id(10) }] }];
    const { shown, effects } = upgraded(away, [answer(1, { status: 'notApplicable', reason: 'Kein Lager.' })]);
    expect([...shown.keys()]).toEqual([id(9), id(10)]);
    expect(shown.get(id(10))).toMatchObject({ status: 'notApplicable', reason: 'Kein Lager.' });
    expect(effects).toMatchObject([{ kind: 'split', into: [id(9), id(10)] }]);
  });
});

describe('measures that merge', () => {
  const into = [{ measureId: id(9) }];
  const lines = [1, 3].map((number) => ({ measureId: id(number), kind: 'merged', answers: 'confirm', into }));

  it('join their notes under the titles they come from, and take the weakest status', () => {
    const { shown, aside, effects } = upgraded(lines, [
      answer(1, { note: 'Eins.', status: 'planned', plannedFor: '2027-03-31' }),
      answer(3, { note: 'Drei.', status: 'notImplemented' }),
    ]);
    expect(shown.get(id(9))).toMatchObject({
      status: 'notImplemented',
      note: '**Maßnahme 1 in 1.0.0**\n\nEins.\n\n**Maßnahme 3 in 1.0.0**\n\nDrei.',
      toConfirm: true,
    });
    expect([...shown.keys()]).toEqual([id(9)]);
    expect(aside.map(({ note }) => note)).toEqual(['Eins.', 'Drei.']);
    expect(effects.map(({ kind, isInDoubt }) => [kind, isInDoubt])).toEqual([
      ['joined', true],
      ['joined', true],
    ]);
  });

  it('are in place partly when one of them is not, or was never answered', () => {
    expect(upgraded(lines, [answer(1), answer(3, { status: 'planned' })]).shown.get(id(9))?.status).toBe('partial');
    expect(upgraded(lines, [answer(1)]).shown.get(id(9))?.status).toBe('partial');
    expect(upgraded(lines, [answer(1), answer(3)]).shown.get(id(9))?.status).toBe('implemented');
  });

  it('ask for a look when their values differ, whatever the rule', () => {
    const keepBoth = lines.map((line) => ({ ...line, answers: 'keep' }));
    const values = (length: number) => ({ values: { length } as Assessment['values'] });
    const same = upgraded(keepBoth, [answer(1, values(8)), answer(3, values(8))]);
    expect(same.shown.get(id(9))).toMatchObject({ values: { length: 8 }, toConfirm: false });
    const different = upgraded(keepBoth, [answer(1, values(8)), answer(3, values(12))]);
    expect(different.shown.get(id(9))).toMatchObject({ values: { length: 8 }, toConfirm: true });
  });

  it('leave an answer where it is, to be confirmed, when its note does not fit beside the others', () => {
    const long = 'x'.repeat(15_000);
    const { shown } = upgraded(lines, [answer(1, { note: long }), answer(3, { note: `${long}y` })]);
    expect(shown.get(id(9))?.note).toContain(long);
    expect(shown.get(id(3))).toMatchObject({ note: `${long}y`, toConfirm: true });
  });
});

describe('a withdrawn measure', () => {
  const line = { measureId: id(1), kind: 'withdrawn', answers: 'keep', into: [] as object[] };

  it('without successor stays readable', () => {
    const { shown, effects } = upgraded([line], [answer(1)]);
    expect(shown.get(id(1))).toMatchObject({ toConfirm: false });
    expect(effects).toMatchObject([{ kind: 'stays' }]);
  });

  it('hands its answer to its successor, beside what is said there', () => {
    const { shown } = upgraded(
      [{ ...line, into: [{ measureId: id(2) }] }],
      [answer(1, { note: 'Von eins.' }), answer(2, { note: 'Von zwei.' })],
    );
    expect(shown.get(id(2))?.note).toBe('**Maßnahme 2 in 1.0.0**\n\nVon zwei.\n\n**Maßnahme 1 in 1.0.0**\n\nVon eins.');
    expect(shown.has(id(1))).toBe(false);
  });

  it('that is dropped is laid aside: stored as it was, shown nowhere', () => {
    const dropped = answer(1, { note: 'Niemand sieht das mehr.', values: { length: 3 } as Assessment['values'] });
    const { shown, aside } = upgraded([{ ...line, answers: 'drop' }], [dropped]);
    expect(shown.size).toBe(0);
    expect(aside).toMatchObject([{ note: dropped.note, values: dropped.values, status: 'implemented' }]);
  });
});

it('answers about a site stay answers about that site', () => {
  const target = 'site:halle';
  const about = { ...answer(1), target, id: answer(1).id.replace(/-$/, target) };
  const lines = [{ measureId: id(1), kind: 'merged', answers: 'keep', into: [{ measureId: id(9) }] }];
  const { content: result } = upgradeContent(content([about]), [step(before, after, lines)], AS_LISTED);
  expect(result.assessments.map((it) => [it.measureId, it.target])).toEqual([
    [id(1), target],
    [id(9), target],
    [id(1), formerTarget('1.0.0', target)],
  ]);
});

it('the plan names every change once: those of the table with their rules, and what is new', () => {
  const lines = [
    { measureId: id(1), kind: 'withdrawn', answers: 'confirm', into: [{ measureId: id(9) }] },
    { measureId: id(2), kind: 'reworded', answers: 'keep' },
  ];
  const plan = planUpgrade(content([answer(1)]), [step(before, after, lines)], keep(1));
  expect(plan).toMatchObject({ from: '1.0.0', to: '1.1.0' });
  const named = plan.changes.map(({ kind, measureId, rule, allowed }) => [kind, measureId, rule, allowed]);
  expect(named.slice(0, 2)).toEqual([
    ['withdrawn', id(1), 'keep', ['keep', 'confirm', 'drop']],
    ['reworded', id(2), 'keep', ['keep', 'confirm']],
  ]);
  expect(named.filter(([kind]) => kind === 'added').map(([, measureId]) => measureId)).toEqual([id(9), id(10)]);
  expect(() => planUpgrade(content([]), [], AS_LISTED)).toThrow('at least one step');
});
