/** The delivered rules over one case and over many: all at once, after a tick, and in steps. */
import { performance } from 'node:perf_hooks';
import { readRules } from '../../build/catalog/content.ts';
import { CATALOGUE_FOLDER } from '../../build/cli/read-catalogue.ts';
import { judged } from '../../shared/findings/accepted.ts';
import { findingsOf } from '../../shared/findings/find.ts';
import { Finder } from '../../shared/findings/finder.ts';
import type { FindingsCase } from '../../shared/findings/finding.ts';
import type { Rule } from '../../shared/findings/rule.ts';
import { ruleSet } from '../../shared/findings/rule-set.ts';
import { countFindings } from '../../shared/findings/score.ts';
import { answeredCase, TODAY, ticked } from './cases/answered-case.ts';
import { type ManyMeasures, MEASURES, manyMeasures } from './cases/many-measures.ts';
import type { Bench, BenchContext, Series } from './harness/bench.ts';

const OPERATIONS = [5, 25, 100, 500];
/** Per operation; how time grows with them is measured apart. */
const ANSWERS = 40;
const TICKS = 5;
/** A task in the window is a slice of 12 ms and one step, and must end within 50 ms. */
const LONGEST_STEP = 38;

export const findings: Bench = {
  name: 'findings',
  what: 'Finding fault with the delivered rules: the whole case, again after a tick beside the whole, the longest step in which the window cannot answer, and all operations.',
  async run(context) {
    return [...(await ofMeasures(context)), await ofOperations(context)];
  },
};

const deliveredRules = readRules(CATALOGUE_FOLDER);
/** What rules remember goes with them: fresh ones have seen nothing yet. */
const freshRules = ({ catalogue }: Pick<FindingsCase, 'catalogue'>): readonly Rule[] => [
  ...ruleSet(deliveredRules, [], [], catalogue).rules,
];
const all = (it: FindingsCase, rules: readonly Rule[]) => judged(findingsOf(it, rules), [], TODAY);

async function ofMeasures({ race, runs }: BenchContext): Promise<Series[]> {
  const whole = [];
  const ticks = [];
  const steps = [];
  for (const size of MEASURES) {
    const many = manyMeasures(size);
    const fresh = () => {
      const it = answeredCase(many);
      return { it, rules: freshRules(it) };
    };
    const taken = await race({
      whole: { prepare: () => allOf(fresh()) },
      tick: { prepare: () => ticksOf(fresh()) },
    });
    whole.push({ size, samples: taken.whole });
    ticks.push({ size, samples: taken.tick.map((ms) => ms / TICKS), reference: taken.whole });
    steps.push({ size, samples: Array.from({ length: runs }, () => longestStep(fresh())) });
  }
  const about = { unit: 'ms', sizes: 'measures' } as const;
  return [
    {
      ...about,
      name: 'a case nobody has looked at',
      points: whole,
      budgets: [{ of: 'growth', atMost: 1.1, from: 'house' }],
    },
    {
      ...about,
      name: 'after a tick',
      reference: 'the whole case',
      points: ticks,
      budgets: [{ of: 'ratio', atMost: 0.15, from: 'house' }],
    },
    { ...about, name: 'longest step', points: steps, budgets: [{ of: 'median', atMost: LONGEST_STEP, from: 'house' }] },
  ];
}

interface Fresh {
  it: FindingsCase;
  rules: readonly Rule[];
}

const allOf =
  ({ it, rules }: Fresh) =>
  () =>
    all(it, rules);

function ticksOf({ it, rules }: Fresh): () => void {
  const finder = new Finder();
  finder.findings(it, rules);
  const cases = Array.from({ length: TICKS }, (_, tick) => ticked(it, tick));
  return () => {
    for (const next of cases) judged(finder.findings(next, rules), [], TODAY);
  };
}

function longestStep({ it, rules }: Fresh): number {
  const steps = new Finder().steps(it, rules);
  let longest = 0;
  for (let isDone = false; !isDone; ) {
    const before = performance.now();
    isDone = steps.next().done === true;
    longest = Math.max(longest, performance.now() - before);
  }
  return longest;
}

/** As the list of operations counts them, one operation after the other. */
async function ofOperations({ race }: BenchContext): Promise<Series> {
  const { catalogue, ownMeasures, measures } = manyMeasures(ANSWERS);
  const many: ManyMeasures = { catalogue, ownMeasures, measures };
  const points = [];
  for (const size of OPERATIONS) {
    const cases = Array.from({ length: size }, (_, number) => answeredCase(many, number));
    const { app: samples } = await race({
      app: {
        prepare: () => {
          const rules = freshRules(many);
          return () => cases.map((it) => countFindings(all(it, rules)));
        },
      },
    });
    points.push({ size, samples });
  }
  return {
    name: `all operations, ${ANSWERS} answers each`,
    unit: 'ms',
    sizes: 'operations',
    points,
    budgets: [{ of: 'growth', atMost: 1.1, from: 'house' }],
  };
}
