/**
 * All answers of a scope with where they come from. Components ask for one measure and render only when that one changes.
 */
import { createContext, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { LayeredAnswer } from '../../../shared/domain/effective-answers.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { type Origin, originOfAnswer } from '../../../shared/domain/layers.ts';
import type { Assessment } from '../../../shared/domain/records.ts';
import { overallStatus, type Status } from '../../../shared/domain/status.ts';
import { GENERAL, type Target, targetKind } from '../../../shared/domain/target.ts';
import { onceForEach } from '../../../shared/lib/once-for-each.ts';
import { type Answers, type TargetOption, useFrame } from './frame.ts';
import { shownStatus, useShownStatus } from './pending-store.ts';

/** As `useLayeredAnswers` delivers them: by `${measureId}/${target}`. */
export type LayeredAnswers = ReadonlyMap<string, LayeredAnswer>;

/** The answers of every target by measure. */
export type AnswersByMeasure = ReadonlyMap<MeasureId, ReadonlyMap<string, LayeredAnswer>>;
type LayersStore = StoreApi<{ byMeasure: AnswersByMeasure }>;

const LayersContext = createContext<LayersStore | null>(null);
export const LayersProvider = LayersContext.Provider;

/** Keeps the latest answers where single components can ask for theirs. */
export function useLayersStore(layered: LayeredAnswers): LayersStore {
  const byMeasure = useMemo(() => groupedByMeasure(layered), [layered]);
  const [store] = useState(() => createStore(() => ({ byMeasure })));
  useLayoutEffect(() => store.setState({ byMeasure }), [store, byMeasure]);
  return store;
}

/** What holds for one target, by measure. */
export function answersFor(layered: LayeredAnswers, target: Target): Answers {
  const held = [...layered.values()].map(({ answer }) => answer).filter((answer) => answer.target === target);
  return new Map(held.map((answer) => [answer.measureId, answer]));
}

/** The statuses that hold for one target; at a site also those said in general, where nothing is said about the site itself. */
export function statusesFor(layered: LayeredAnswers, target: Target): ReadonlyMap<MeasureId, Status> {
  const statuses = new Map<MeasureId, Status>();
  for (const one of isSite(target) ? [GENERAL, target] : [target]) {
    for (const { answer } of layered.values()) {
      if (answer.target === one && answer.status !== 'open') statuses.set(answer.measureId, answer.status);
    }
  }
  return statuses;
}

/** What is said in general holds at every site; parties and the client answer for themselves. */
const isSite = (target: Target): boolean => targetKind(target) === 'site';

/** How many answers there are for each target. */
export function answersByTarget(layered: LayeredAnswers): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { answer } of layered.values()) {
    if (answer.status !== 'open') counts.set(answer.target, (counts.get(answer.target) ?? 0) + 1);
  }
  return counts;
}

/** The statuses of measures as a whole, whomever their answers are about. Several parts of the screen ask, so once for each change. */
export const overallStatuses = onceForEach((layered: LayeredAnswers): ReadonlyMap<MeasureId, Status> => {
  const all = [...groupedByMeasure(layered)];
  return new Map(all.map(([id, byTarget]) => [id, overallOf(byTarget)]));
});

/** An answer of both layers, and where it comes from; `origin` is null while nobody has answered. */
export interface AnswerOf {
  /** What holds; undefined while nobody has answered. */
  answer: Assessment | undefined;
  /** As stored in this scope. */
  own: Assessment | undefined;
  /** As stored for the organisation; never there in the organisation's own scope. */
  above: Assessment | undefined;
  origin: Origin | null;
}

/** The answer for a measure with its layers, for the current target or another one. */
export function useAnswerOf(measureId: MeasureId, target?: Target): AnswerOf {
  const frame = useFrame();
  const wanted = target ?? frame.target;
  const layered = useStore(useStoreOfLayers(), ({ byMeasure }) => byMeasure.get(measureId)?.get(wanted));
  const isOfOrganisation = frame.scope.kind === 'organisation';
  return useMemo(() => {
    const { answer, own, above } = layered ?? {};
    // An organisation follows nobody, so its answers have no origin worth telling.
    return { answer, own, above, origin: isOfOrganisation ? null : originOfAnswer(own, above) };
  }, [layered, isOfOrganisation]);
}

export interface OtherAnswer extends TargetOption {
  answer: Assessment;
}

/** Whom else the measure has been answered for, in the order of the targets. */
export function useOtherAnswers(measureId: MeasureId): readonly OtherAnswer[] {
  const { targets, target } = useFrame();
  const byTarget = useStore(useStoreOfLayers(), ({ byMeasure }) => byMeasure.get(measureId));
  return useMemo(() => {
    const others = targets.filter((option) => option.target !== target);
    return others.flatMap((option) => {
      const answer = byTarget?.get(option.target)?.answer;
      return answer && answer.status !== 'open' ? [{ ...option, answer }] : [];
    });
  }, [byTarget, targets, target]);
}

/** A status that is shown, and whose it is. */
export interface HeldStatus {
  status: Status;
  /** The general answer, where it is that which holds at a site. */
  general: Assessment | undefined;
}

/**
 * The status of a measure in a row: that of the current target. Where none is given: at a site that of the general answer, and
 * among the general answers what sites, parties and the client make of it together.
 *
 * @param answer of the current target
 */
export function useStatusOf(measureId: MeasureId, answer: Assessment | undefined): HeldStatus {
  const { scope, target } = useFrame();
  const shown = useShownStatus({ scope, target }, measureId, answer);
  const { answer: general } = useAnswerOf(measureId, GENERAL);
  const generally = useShownStatus({ scope, target: GENERAL }, measureId, general);
  const whole = useStore(useStoreOfLayers(), ({ byMeasure }) => statusOfOthers(byMeasure.get(measureId)));
  if (shown !== 'open') return { status: shown, general: undefined };
  if (target === GENERAL) return { status: whole, general: undefined };
  return isSite(target) && generally !== 'open'
    ? { status: generally, general }
    : { status: shown, general: undefined };
}

/** The same outside rendering: a function that answers what is shown at the moment it is asked. */
export function useStatusReader(): (measureId: MeasureId) => Status {
  const { scope, target } = useFrame();
  const store = useStoreOfLayers();
  return useMemo(
    () => (measureId) => {
      const byTarget = store.getState().byMeasure.get(measureId);
      const shownFor = (one: Target) => shownStatus({ scope, target: one }, measureId, byTarget?.get(one)?.answer);
      const shown = shownFor(target);
      if (shown !== 'open') return shown;
      if (target === GENERAL) return statusOfOthers(byTarget);
      return isSite(target) ? shownFor(GENERAL) : shown;
    },
    [scope, target, store],
  );
}

/** Whether one of these measures deviates from the organisation; follows every change. */
export function useDeviatesAny(measureIds: readonly MeasureId[]): boolean {
  const { target } = useFrame();
  return useStore(useStoreOfLayers(), ({ byMeasure }) =>
    measureIds.some((id) => {
      const { own, above } = byMeasure.get(id)?.get(target) ?? {};
      return originOfAnswer(own, above) === 'deviating';
    }),
  );
}

/** Whether the organisation says anything about the current target, so that origins are worth telling. */
export function useHasOrigins(): boolean {
  const { scope, target } = useFrame();
  const store = useStoreOfLayers();
  const inherits = useStore(store, ({ byMeasure }) =>
    [...byMeasure.values()].some((byTarget) => byTarget.get(target)?.above !== undefined),
  );
  return scope.kind === 'operation' && inherits;
}

/** Reads the layers of any answer at the moment it is asked, for handlers. */
export function useLayerReader(): (measureId: MeasureId, target: Target) => LayeredAnswer | undefined {
  const store = useStoreOfLayers();
  return useMemo(() => (measureId, target) => store.getState().byMeasure.get(measureId)?.get(target), [store]);
}

/** The answers of all targets by measure, at the moment they are asked for. */
export function useLayersReader(): () => AnswersByMeasure {
  const store = useStoreOfLayers();
  return useMemo(() => () => store.getState().byMeasure, [store]);
}

/** The same, kept up to date: for what counts answers of many measures. */
export function useAnswersByMeasure(): AnswersByMeasure {
  return useStore(useStoreOfLayers(), ({ byMeasure }) => byMeasure);
}

function useStoreOfLayers(): LayersStore {
  const store = useContext(LayersContext);
  if (!store) throw new Error('answers need the measures screen above them');
  return store;
}

const groupedByMeasure = onceForEach((layered: LayeredAnswers): AnswersByMeasure => {
  const byMeasure = new Map<MeasureId, Map<string, LayeredAnswer>>();
  for (const it of layered.values()) {
    const { measureId, target } = it.answer;
    const known = byMeasure.get(measureId) ?? new Map<string, LayeredAnswer>();
    byMeasure.set(measureId, known.set(target, it));
  }
  return byMeasure;
});

type ByTarget = ReadonlyMap<string, LayeredAnswer>;

function overallOf(byTarget: ByTarget): Status {
  const statuses = [...byTarget.values()].map(({ answer }) => answer.status);
  return overallStatus(byTarget.get(GENERAL)?.answer.status, statuses);
}

/** What all but the general answer say together. */
function statusOfOthers(byTarget: ByTarget | undefined): Status {
  if (!byTarget || byTarget.size === (byTarget.has(GENERAL) ? 1 : 0)) return 'open';
  const others = [...byTarget].filter(([target]) => target !== GENERAL);
  return overallStatus(
    undefined,
    others.map(([, { answer }]) => answer.status),
  );
}
