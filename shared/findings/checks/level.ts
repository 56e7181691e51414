/** The level of the last released version must not fall, unless a reason is given with the version in the making. */
import { type Values, valueText, type Wording } from '../../annex/value-text.ts';
import type { Measure } from '../../catalogue/catalogue.ts';
import type { MeasureId } from '../../domain/ids.ts';
import type { Localised } from '../../domain/localised.ts';
import { isAskedFor, isEmptyValue, type PlacedParameter } from '../../domain/parameter.ts';
import type { Assessment } from '../../domain/records.ts';
import { targetKind } from '../../domain/target.ts';
import { onceForBoth, onceForEach } from '../../lib/once-for-each.ts';
import { NOTHING_SAID, STANDINGS } from '../../text/finding-words.ts';
import type { MeasureState } from '../../versions/annex-state.ts';
import { directionOf } from '../../versions/strength.ts';
import { isInPlace } from '../case-answers.ts';
import type { FindingParams, FindingsCase, ReleasedLevel } from '../finding.ts';
import type { Check, Found } from './check.ts';
import { atScope, forReaders, parametersOf } from './places.ts';

/** A measure was in place, and is in place for nobody any more. */
export const measureGone: Check = (it) => gone(it, (states) => states.find(({ status }) => status !== 'planned'));

/** A measure was promised for later, and is not any more. */
export const plannedGone: Check = (it) =>
  gone(it, (states) => (states.every(({ status }) => status === 'planned') ? states[0] : undefined));

/** A measure that was in place is so in part only, or no longer for one of those it is still about. */
export const statusLowered: Check = (it) =>
  stillInPlace(it).flatMap(({ was, is, released }) => {
    const isLower = !is || !isInPlace(is.status) || (was.status === 'implemented' && is.status === 'partial');
    return isLower ? [lowered(was, 'status', STANDINGS[was.status], standingOf(was, is, it), released)] : [];
  });

/** A value is weaker than it was, or is not said any more. */
export const valueWeakened: Check = (it) =>
  stillInPlace(it).flatMap(({ was, is, released }) => {
    const measure = is && isInPlace(is.status) ? it.catalogue.measure(was.measureId) : undefined;
    if (!is || !measure || released.state.source === 'document') return [];
    return weakenedSince(was)(is, measure).map(({ parameter, before, now }) => {
      const old = was.details.find(({ id }) => id === parameter.id)?.text ?? NOTHING_SAID;
      const words = inWords(parameter, now, it, released);
      const params = { parameter: parameter.label };
      return lowered(was, `values.${parameter.id}`, old, words, released, params, { before, now: now ?? null });
    });
  });

/** Remembered for each answer: a tick compares one. */
const weakenedSince = onceForEach(({ values }: MeasureState) =>
  onceForBoth((is: Assessment, measure: Measure) =>
    parametersOf(measure).flatMap((placed) => {
      const { parameter } = placed;
      const [before, now] = [values[parameter.id], saidValue(placed, is.values)];
      const direction = before === undefined ? 'unknown' : directionOf(parameter, before, now);
      return direction === 'weaker' || direction === 'both' ? [{ parameter, before, now }] : [];
    }),
  ),
);

/** A measure holds under a condition only that was not there. */
export const conditionAdded: Check = (it) =>
  stillInPlace(it).flatMap(({ was, is, released }) => {
    const now = is?.condition.trim() ?? '';
    if (!is || !isInPlace(is.status) || now === '' || was.condition.de !== '') return [];
    if (released.state.source === 'document') return [];
    return [lowered(was, 'condition', NOTHING_SAID, { de: now, en: now }, released)];
  });

interface Level {
  released: ReleasedLevel;
  /** What was printed of each measure for which nobody has given a reason yet. */
  before: ReadonlyMap<MeasureId, readonly MeasureState[]>;
  /** What readers meet now, by `${measureId}/${target}`. */
  now: ReadonlyMap<string, Assessment>;
  /** Measures that are in place, or at least planned, for anybody. */
  inPlace: ReadonlySet<string>;
  promised: ReadonlySet<string>;
}

const levelOf = onceForEach((it: FindingsCase): Level | undefined => {
  const { released } = it;
  if (!released) return undefined;
  const before = new Map<MeasureId, MeasureState[]>();
  for (const state of released.state.measures) {
    if (released.reasons[state.measureId]?.trim()) continue;
    before.set(state.measureId, [...(before.get(state.measureId) ?? []), state]);
  }
  const answers = forReaders(it);
  const measures = (wanted: (status: Assessment['status']) => boolean) =>
    new Set<string>(answers.flatMap(({ measureId, status }) => (wanted(status) ? [measureId] : [])));
  return {
    released,
    before,
    now: new Map(answers.map((answer) => [`${answer.measureId}/${answer.target}`, answer])),
    inPlace: measures(isInPlace),
    promised: measures((status) => isInPlace(status) || status === 'planned'),
  };
});

/** One finding for each measure of which nothing is left, at the state that stands for it. */
function gone(it: FindingsCase, chosen: (states: readonly MeasureState[]) => MeasureState | undefined): Found[] {
  const level = levelOf(it);
  if (!level) return [];
  return [...level.before].flatMap(([id, states]) => {
    const was = chosen(states);
    const isThere = was?.status === 'planned' ? level.promised.has(id) : level.inPlace.has(id);
    if (!was || isThere) return [];
    const is = level.now.get(`${id}/${was.target}`);
    const found = lowered(was, 'status', STANDINGS[was.status], standingOf(was, is, it), level.released);
    // What the catalogue does not know any more can be shown nowhere but at the operation.
    return [it.catalogue.measure(id) ? found : { ...found, ...atScope(it, `versions.${id}`) }];
  });
}

/**
 * What was in place of measures that still are, with the answer of now. Sites and parties that are not used any more are
 * left out: nothing is said of them at all. What old annexes printed is known of the measure as a whole only.
 */
function stillInPlace(it: FindingsCase): { was: MeasureState; is: Assessment | undefined; released: ReleasedLevel }[] {
  const level = levelOf(it);
  if (!level) return [];
  const { before, now, inPlace, released } = level;
  return [...before].flatMap(([id, states]) => {
    if (!inPlace.has(id)) return [];
    return states
      .filter(({ status, target }) => status !== 'planned' && isUsed(target, it))
      .map((was) => ({ was, is: now.get(`${id}/${was.target}`), released }))
      .filter(({ is }) => is || released.state.source === 'annex');
  });
}

function isUsed(target: string, { parties, sites }: FindingsCase): boolean {
  const kind = targetKind(target);
  if (kind !== 'site' && kind !== 'party') return true;
  return [...parties, ...sites].some(({ id }) => target.endsWith(`:${id}`));
}

/** As it stands now; an answer that readers do not meet is told from one that says no. */
function standingOf({ measureId, target }: MeasureState, is: Assessment | undefined, it: FindingsCase): Localised {
  if (is) return STANDINGS[is.status];
  const hidden = it.answers.get(`${measureId}/${target}`);
  return hidden && isInPlace(hidden.status) ? STANDINGS.notPrinted : STANDINGS[hidden?.status ?? 'open'];
}

const saidValue = (placed: PlacedParameter, values: Values) => {
  const value = isAskedFor(placed, values) ? values[placed.parameter.id] : undefined;
  return isEmptyValue(value) ? undefined : value;
};

function inWords(
  parameter: PlacedParameter['parameter'],
  value: Values[string] | undefined,
  { parties }: FindingsCase,
  { texts }: ReleasedLevel,
): Localised {
  const partyName = (id: string) => parties.find((party) => party.id === id)?.name;
  const wording = (language: 'de' | 'en'): Wording => ({ texts: texts[language], partyName });
  return {
    de: valueText(parameter, value, wording('de')) || NOTHING_SAID.de,
    en: valueText(parameter, value, wording('en')) || NOTHING_SAID.en,
  };
}

function lowered(
  { measureId, target, title }: MeasureState,
  field: string,
  was: Localised,
  is: Localised,
  { number }: ReleasedLevel,
  params: FindingParams = {},
  looked: Found['looked'] = { was: was.de, is: is.de },
): Found {
  return {
    place: { kind: 'measure', id: measureId, target, field },
    looked,
    params: { version: number || '–', was, is, measure: title, ...params },
  };
}
