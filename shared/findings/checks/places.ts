/** Which answers checks look at, and how they name their places. */
import { annexScheme } from '../../annex/stored-choices.ts';
import type { Catalogue, Measure } from '../../catalogue/catalogue.ts';
import type { OwnMeasure } from '../../domain/house-records.ts';
import type { MeasureId, SchemeId } from '../../domain/ids.ts';
import { withSubParameters } from '../../domain/parameter.ts';
import { relevantGroups } from '../../domain/progress.ts';
import type { Assessment, GroupState } from '../../domain/records.ts';
import { flatMapInBlocks } from '../../lib/in-blocks.ts';
import { onceForEach } from '../../lib/once-for-each.ts';
import { isInPlace } from '../case-answers.ts';
import type { FindingsCase } from '../finding.ts';
import type { Check, Found } from './check.ts';

type Options = Parameters<Check>[2];

/** The place of an answer, or of one of its fields. */
export const atAnswer = ({ measureId, target }: Assessment, field: string): Pick<Found, 'place'> => ({
  place: { kind: 'measure', id: measureId, target, field },
});

/** The operation, or the organisation that is looked at for all of its operations. */
export const atScope = ({ scope }: FindingsCase, field: string): Pick<Found, 'place'> => ({
  place: { kind: scope.kind, id: scope.id, target: '', field },
});

/**
 * As long as nobody has answered anything, what the head of an annex lacks is a reminder and no fault. It rests on that, too: what
 * was accepted as a reminder comes back as a fault.
 */
export function mildAtFirst(it: FindingsCase, found: Found): Found {
  const isFresh = answersOf(it).every(({ status }) => status === 'open');
  return isFresh ? { ...found, severity: 'info', looked: { ...found.looked, nothingAnswered: true } } : found;
}

/** The scheme by which the annex is printed; one that is gone gives way as it does there. */
export const schemeIdOf = onceForEach(({ operation, organisation, catalogue }: FindingsCase): SchemeId => {
  const { annexSchemeId, schemeId } = operation ?? organisation;
  return annexScheme(catalogue, annexSchemeId || schemeId, { schemeId }).id;
});

/** Whether a measure is left out of the annex, because all of its groups are not relevant or hidden. */
export const setAside = onceForEach((it: FindingsCase) => withoutRelevantGroup(it, schemeIdOf(it), it.groupStates));

const NEVER = (): boolean => false;

/** Whether all groups of a measure in a scheme are set aside by these states; never where there are none. */
export function withoutRelevantGroup(
  { catalogue }: FindingsCase,
  schemeId: SchemeId,
  states: readonly GroupState[],
): (id: MeasureId) => boolean {
  const said = states.filter((it) => it.schemeId === schemeId && !it.deleted && it.state !== 'normal');
  const scheme = catalogue.scheme(schemeId);
  if (!scheme || said.length === 0) return NEVER;
  const relevant = relevantGroups(scheme, said);
  return (id) =>
    !catalogue
      .measure(id)
      ?.groups.get(schemeId)
      ?.some((group) => relevant.has(group));
}

/** All answers of a case, in their order. */
export const answersOf = onceForEach(({ answers }: FindingsCase): readonly Assessment[] => [...answers.values()]);

/** Answers that readers of the annex meet: not for internal eyes only, and about measures that are not set aside. */
export const forReaders = onceForEach((it: FindingsCase): readonly Assessment[] => {
  return readable(answersOf(it), setAside(it));
});

const readable = flatMapInBlocks((answer: Assessment, isSetAside: (id: MeasureId) => boolean) =>
  answer.internalOnly || isSetAside(answer.measureId) ? [] : [answer],
);

/** Those of them that say that a measure is in place. */
export const inPlaceForReaders = onceForEach((it: FindingsCase): readonly Assessment[] =>
  inPlace(forReaders(it), undefined),
);

const inPlace = flatMapInBlocks((answer: Assessment) => (isInPlace(answer.status) ? [answer] : []));

export const ownById = ({ ownMeasures }: FindingsCase): ReadonlyMap<string, OwnMeasure> => byId(ownMeasures);

const byId = onceForEach(
  (measures: readonly OwnMeasure[]) => new Map<string, OwnMeasure>(measures.map((measure) => [measure.id, measure])),
);

/** Works something out that follows from the catalogue, the facts and the protection need alone: no answer changes it. */
export function onceForContext<V>(work: (it: FindingsCase) => V): (it: FindingsCase) => V {
  const known = new WeakMap<Catalogue, { said: string; value: V }>();
  return (it) => {
    const said = contextOf(it);
    const before = known.get(it.catalogue);
    if (before?.said === said) return before.value;
    const value = work(it);
    known.set(it.catalogue, { said, value });
    return value;
  };
}

/** Facts are put together anew each time, and are mostly the same. */
const contextOf = onceForEach(({ facts, operation }: FindingsCase) =>
  JSON.stringify([operation?.protectionNeed, ...facts]),
);

/** All parameters of a measure, sub-parameters behind the one they belong to. */
export const parametersOf = onceForEach((measure: Measure) => withSubParameters(measure.parameters));

/** A text among a rule's options; '' where there is none. */
export const textOption = (options: Options, name: string): string => {
  const option = options[name];
  return typeof option === 'string' ? option : '';
};

/** A list among a rule's options. */
export function listOption(options: Options, name: string): readonly string[] {
  const option = options[name];
  return Array.isArray(option) ? option : [];
}

/** A number among a rule's options; 0 where there is none. */
export function numberOption(options: Options, name: string): number {
  const option = options[name];
  return typeof option === 'number' ? option : 0;
}
