/**
 * Conditions of rules, as data: what must be true of answers, values and context for a rule to find fault.
 *
 * A value is named `<measure>.<parameter>`. What has not been said meets no condition but those that ask for it
 * (`isEmpty`, `missing`): nobody is reproached with a value nobody entered.
 */
import * as z from 'zod';
import { PARTY_ROLES, PROTECTION_NEEDS, ROLES } from '../domain/case-parts.ts';
import { FACTS } from '../domain/catalogue.ts';
import { measureIdSchema } from '../domain/ids.ts';
import { INTERVALS } from '../domain/parameter.ts';
import { STATUSES } from '../domain/status.ts';
import { onceForEach } from '../lib/once-for-each.ts';

const valuePath = z.string().regex(/^[A-Za-z0-9-]+\.[A-Za-z0-9._-]+$/);
/** A number, or another value that may have to be converted: `times` 24 makes hours of days. */
const limit = z.union([z.number(), z.strictObject({ value: valuePath, times: z.number().optional() })]);

const valueTests = [
  z.strictObject({ value: valuePath, isEmpty: z.boolean() }),
  z.strictObject({ value: valuePath, is: z.boolean() }),
  z.strictObject({ value: valuePath, below: limit }),
  z.strictObject({ value: valuePath, above: limit }),
  /** Ids of options, intervals or countries, of which the value is one, or of which it has at least one. */
  z.strictObject({ value: valuePath, oneOf: z.array(z.string()).min(1) }),
  z.strictObject({ value: valuePath, noneOf: z.array(z.string()).min(1) }),
  /** A choice of several that has nothing but these. */
  z.strictObject({ value: valuePath, onlyOf: z.array(z.string()).min(1) }),
  /** "When there is a reason" is rarer than any cycle. */
  z.strictObject({ value: valuePath, rarerThan: z.enum(INTERVALS) }),
  z.strictObject({ value: valuePath, olderThanMonths: z.number().int().positive() }),
  /** A date before today. */
  z.strictObject({ value: valuePath, past: z.literal(true) }),
] as const;

const TEXTS = ['note', 'reason', 'condition', 'responsible', 'due', 'evidence'] as const;

const otherTests = [
  /**
   * How a measure stands as a whole. `missing`: neither in place anywhere nor set aside with a reason, although it makes sense
   * here; planned measures are not in place.
   */
  z.strictObject({ measure: measureIdSchema, is: z.enum([...STATUSES, 'inPlace', 'missing']) }),
  /** Whether something stands in a field of the answer. */
  z.strictObject({ measure: measureIdSchema, field: z.enum(TEXTS), isEmpty: z.boolean() }),
  /**
   * Known to be so; what is not known is neither true nor false. Where an answer is about a party, `thirdCountry` is what is
   * known of that party; where it is general, of those without an answer of their own.
   */
  z.strictObject({ fact: z.enum(FACTS), is: z.boolean() }),
  z.strictObject({ protectionNeed: z.array(z.enum(PROTECTION_NEEDS)).min(1) }),
  z.strictObject({ role: z.array(z.enum(ROLES)).min(1) }),
  /** Whether the case uses parties of one of these roles. */
  z.strictObject({ parties: z.array(z.enum(PARTY_ROLES)).min(1), isEmpty: z.boolean() }),
] as const;

export type ValueTest = z.infer<(typeof valueTests)[number]>;
export type Test = ValueTest | z.infer<(typeof otherTests)[number]>;
export type Condition = Test | { all: Condition[] } | { any: Condition[] } | { not: Condition };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    ...valueTests,
    ...otherTests,
  ]),
);

const TESTS: readonly z.ZodObject[] = [...valueTests, ...otherTests];

/**
 * Where a condition is malformed; undefined where `conditionSchema` takes it. Says sooner and more exactly what is wrong, as it
 * tries only the test that has these fields.
 */
export function malformedAt(given: unknown): PropertyKey[] | undefined {
  if (typeof given !== 'object' || given === null) return [];
  const [name = '', ...others] = Object.keys(given);
  if (name !== 'all' && name !== 'any' && name !== 'not') return malformedTestAt(given);
  const inner: unknown = Object.values(given)[0];
  if (others.length > 0) return [];
  if (name === 'not') return within('not', malformedAt(inner));
  if (!Array.isArray(inner) || inner.length === 0) return [name];
  for (const [index, part] of inner.entries()) {
    const path = malformedAt(part);
    if (path) return [name, index, ...path];
  }
  return undefined;
}

function malformedTestAt(given: object): PropertyKey[] | undefined {
  const meant = TESTS.find(({ shape }) => Object.keys(shape).every((name) => Object.hasOwn(given, name)));
  return meant ? meant.safeParse(given).error?.issues[0]?.path : [];
}

const within = (name: string, path: PropertyKey[] | undefined) => path && [name, ...path];

/** The two parts of a value's name. */
export function splitPath(path: string): { measureId: string; parameterId: string } {
  const dot = path.indexOf('.');
  return { measureId: path.slice(0, dot), parameterId: path.slice(dot + 1) };
}

/** Deeper than any rule that is read (`rule-size.ts`), and far from what would exhaust the stack. */
const DEEPEST = 100;

/** All tests of a condition, in their order, at whatever depth. */
export function testsOf(condition: Condition): Test[] {
  return walked(condition).tests;
}

/** Whether a condition can be evaluated without exhausting the stack. Rules from files are refused long before. */
export const isShallow = onceForEach((condition: Condition): boolean => walked(condition).depth <= DEEPEST);

/** Without recursion, so that nothing is too deep to be looked at. */
function walked(condition: Condition): { tests: Test[]; depth: number } {
  const tests: Test[] = [];
  let depth = 0;
  const left: { part: Condition; at: number }[] = [{ part: condition, at: 1 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { part, at } = next;
    depth = Math.max(depth, at);
    const inner = 'all' in part ? part.all : 'any' in part ? part.any : 'not' in part ? [part.not] : undefined;
    if (!inner) tests.push(part as Test);
    else for (const one of inner.toReversed()) left.push({ part: one, at: at + 1 });
  }
  return { tests, depth };
}

/** The values that a test looks at. */
export function valuesOf(test: Test): string[] {
  if (!('value' in test)) return [];
  const limits = [...('below' in test ? [test.below] : []), ...('above' in test ? [test.above] : [])];
  return [test.value, ...limits.flatMap((it) => (typeof it === 'number' ? [] : [it.value]))];
}
