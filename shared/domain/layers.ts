/**
 * Layers: an operation says only what differs from its organisation.
 *
 * Inheritance runs field by field, values by parameter, and per target. A field of the operation's record speaks when it is
 * not empty, or when it is listed in `leftBlank`: then it is empty on purpose. All others follow the organisation. So a record
 * without content inherits everything, and a deviation taken back is the same as none.
 */
import { emptyAssessment, normalGroupState } from './new-records.ts';
import { fieldAt, isSame, withField } from './record-paths.ts';
import type { Assessment, GroupState } from './records.ts';

/** What the layers of both kinds of records have in common. */
type Layered = Pick<Assessment, 'leftBlank' | 'revisions'> & Partial<Pick<Assessment, 'values' | 'toConfirm'>>;

/** Where a field's content comes from. `deviating`: the organisation says something else. */
export type Origin = 'organisation' | 'own' | 'deviating';

/** Of an answer: what it is about and what only says how it came about. Everything else is inherited, values by parameter. */
type NotInherited = 'id' | 'scope' | 'measureId' | 'target' | 'leftBlank' | 'toConfirm' | 'deleted' | 'revisions';
export type AnswerField = Exclude<keyof Assessment, NotInherited | 'values'>;

/** A table and not a list, so that the compiler asks for each new field. */
const INHERITED: Readonly<Record<AnswerField, true>> = {
  status: true,
  plannedFor: true,
  reason: true,
  note: true,
  internalNote: true,
  condition: true,
  responsible: true,
  due: true,
  reviewInterval: true,
  reviewOn: true,
  confirmedOn: true,
  evidence: true,
  internalOnly: true,
};
/** What an operation inherits of an answer besides its values: all that an answer says. */
export const ANSWER_FIELDS = Object.keys(INHERITED) as readonly AnswerField[];
const GROUP_FIELDS = [
  'state',
  'reason',
  'textBefore',
  'textInstead',
  'textAfter',
] as const satisfies readonly (keyof GroupState)[];

/** A field of an answer that is inherited on its own; values by parameter. */
export type AnswerPath = AnswerField | `values.${string}`;
export type GroupPath = (typeof GROUP_FIELDS)[number];

/** New content by path. `undefined` stands for an empty value of a parameter. */
export type Wanted = Readonly<Record<string, unknown>>;
/** What to write, by path of the stored record. */
export type LayerPatch = Record<string, unknown>;

const NO_ID = '' as never;
const BLANK_ANSWER: object = emptyAssessment({ kind: 'operation', id: NO_ID }, NO_ID);
const BLANK_GROUP: object = normalGroupState({ kind: 'operation', id: NO_ID }, NO_ID, NO_ID);

const isGroup = (record: object): boolean => 'groupId' in record;
const blankOf = (record: object): object => (isGroup(record) ? BLANK_GROUP : BLANK_ANSWER);
const blankAt = (record: object, path: string): unknown => fieldAt(blankOf(record), path);

function isEmpty(record: object, path: string, value: unknown): boolean {
  return value === undefined || value === '' || isSame(value, blankAt(record, path)) || isSame(value, []);
}

/** Whether a record says something at a path, be it that nothing is to be said. */
function says(record: Layered | undefined, path: string): record is Layered {
  return record !== undefined && (record.leftBlank[path] === true || !isEmpty(record, path, fieldAt(record, path)));
}

/** All paths at which one of the records may say something. */
function pathsOf(...records: readonly (Layered | undefined)[]): string[] {
  const present = records.filter((record) => record !== undefined);
  const [first] = present;
  if (!first) return [];
  const fields: readonly string[] = isGroup(first) ? GROUP_FIELDS : ANSWER_FIELDS;
  const values = present.flatMap(({ values = {}, leftBlank }) => [
    ...Object.keys(values).map((key) => `values.${key}`),
    ...Object.keys(leftBlank).filter((path) => path.startsWith('values.')),
  ]);
  return [...fields, ...new Set(values)];
}

/** The paths at which a record speaks for itself. */
export function ownPaths(own: Layered | undefined): string[] {
  return pathsOf(own).filter((path) => says(own, path));
}

/** Whether a record says nothing at all, so that it inherits everything. */
export const isSilent = (own: Layered | undefined): boolean => ownPaths(own).length === 0;

/**
 * What holds in the operation: its own record with what it inherits filled in. Undefined when neither layer says anything.
 * The same object as `own` where nothing is inherited. An inherited field brings its revision along, so that revisions
 * tell whether what holds has changed.
 *
 * @param make makes the operation's record where it has none
 */
export function effective<T extends Layered & object>(
  own: T | undefined,
  above: T | undefined,
  make: () => T,
): T | undefined {
  const inherited = pathsOf(above).filter((path) => says(above, path) && !says(own, path));
  const filled = inherited.filter((path) => !isEmpty(above as T, path, fieldAt(above as T, path)));
  if (filled.length === 0) return own;
  const result = filled.reduce((record, path) => withField(record, path, fieldAt(above as T, path)), own ?? make());
  // Whoever inherits from an answer that is to be looked at again has to look, too.
  const brought = above?.toConfirm ? [...filled, 'toConfirm'] : filled;
  const revisions = brought.flatMap((path) => (above?.revisions[path] ? [[path, above.revisions[path]]] : []));
  return {
    ...result,
    ...(above?.toConfirm ? { toConfirm: true } : {}),
    revisions: { ...result.revisions, ...Object.fromEntries(revisions) },
  };
}

/** Where the content of a field comes from; null when neither layer says anything. */
export function originOf(own: Layered | undefined, above: Layered | undefined, path: string): Origin | null {
  if (!says(own, path)) return says(above, path) ? 'organisation' : null;
  if (!says(above, path)) return 'own';
  return isSame(fieldAt(own, path), fieldAt(above, path)) ? 'own' : 'deviating';
}

/**
 * Where an answer as a whole comes from: `deviating` as soon as one field does, or as the operation adds something of its own
 * to an inherited status; else where its status comes from, else where anything comes from; null when neither layer says
 * anything.
 */
export function originOfAnswer(own: Assessment | undefined, above: Assessment | undefined): Origin | null {
  return originOfFields(own, above, pathsOf(own, above));
}

/** Where what is said about a group comes from: likewise, for all of it or these fields. The first one leads. */
export function originOfGroup(
  own: GroupState | undefined,
  above: GroupState | undefined,
  paths: readonly GroupPath[] = GROUP_FIELDS,
): Origin | null {
  return originOfFields(own, above, paths);
}

/** @param paths the first one decides where neither layer deviates from the other */
function originOfFields(own: Layered | undefined, above: Layered | undefined, paths: readonly string[]): Origin | null {
  const origins = paths.map((path) => originOf(own, above, path));
  if (origins.includes('deviating')) return 'deviating';
  const [leading] = origins;
  // Else an operation's note on an inherited status would pass for the organisation's.
  if (leading !== 'own' && origins.includes('organisation') && paths.some((path) => adds(own, above, path))) {
    return 'deviating';
  }
  return leading ?? origins.find((origin) => origin !== null) ?? null;
}

/** A blank that hides nothing any more adds nothing. */
const adds = (own: Layered | undefined, above: Layered | undefined, path: string): boolean =>
  says(own, path) && !says(above, path) && !isEmpty(own, path, fieldAt(own, path));

/** Whether an operation says nothing else than its organisation, but something more. */
export function onlyAdds(own: Assessment | undefined, above: Assessment | undefined): boolean {
  const paths = pathsOf(own, above);
  return (
    paths.some((path) => adds(own, above, path)) && paths.every((path) => originOf(own, above, path) !== 'deviating')
  );
}

/**
 * What to write into the record of a layer so that `wanted` holds there. What the layer above says already is not said
 * again; what it says and is not wanted is left blank on purpose.
 *
 * @param above undefined where there is no layer above, or it says nothing
 */
export function layerPatch(stored: Layered & object, above: Layered | undefined, wanted: Wanted): LayerPatch {
  const patch: LayerPatch = {};
  for (const [path, value] of Object.entries(wanted)) {
    const blank = blankAt(stored, path);
    const isWantedEmpty = isEmpty(stored, path, value);
    const inherited = says(above, path) ? fieldAt(above, path) : blank;
    const isInherited = isWantedEmpty ? isEmpty(stored, path, inherited) : isSame(value, inherited);
    patch[path] = isInherited || isWantedEmpty ? blank : value;
    patch[`leftBlank.${path}`] = isWantedEmpty && !isInherited ? true : undefined;
  }
  return patch;
}

/**
 * The record of a layer so that there holds what `wanted` holds, and nothing else.
 *
 * @param above as in `layerPatch`
 */
export function recordHolding<T extends Layered & object>(stored: T, above: T | undefined, wanted: T): T {
  const all = pathsOf(stored, above, wanted).map((path) => [path, fieldAt(wanted, path)]);
  const patch = Object.entries(layerPatch(stored, above, Object.fromEntries(all)));
  return patch.reduce((record, [path, value]) => withField(record, path, value), stored);
}

/** Whether two records hold the same, taken by themselves; in which order values were given is of no concern. */
export function holdsSame(one: Layered & object, other: Layered & object): boolean {
  return pathsOf(one, other).every((path) => {
    const [mine, theirs] = [fieldAt(one, path), fieldAt(other, path)];
    return isSame(mine, theirs) || (isEmpty(one, path, mine) && isEmpty(other, path, theirs));
  });
}

/** What to write so that a record inherits again: at these paths, or everywhere. Then nothing of its own is left to confirm. */
export function inheritPatch(stored: Layered & object, paths?: readonly string[]): LayerPatch {
  const cleared = (paths ?? ownPaths(stored)).flatMap((path) => [
    [path, blankAt(stored, path)],
    [`leftBlank.${path}`, undefined],
  ]);
  return { ...Object.fromEntries(cleared), ...(paths || isGroup(stored) ? {} : { toConfirm: false }) };
}
