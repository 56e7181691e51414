/** Several answers become one, when measures merge. */
import type { ParameterMove } from '../../domain/catalogue-changes.ts';
import type { AnswerField } from '../../domain/layers.ts';
import { isEmptyValue, type Parameter, type ParameterValue, valueProblem } from '../../domain/parameter.ts';
import { LIMITS } from '../../domain/record-parts.ts';
import type { Assessment } from '../../domain/records.ts';
import type { Status } from '../../domain/status.ts';
import { joinRest } from './join-rest.ts';

/** An answer on its way to a measure. */
export interface Source {
  answer: Assessment;
  /** Of the measure it was given for, in the user's language. */
  title: string;
  /** It was given for this very measure: all of its values stay. */
  isHere: boolean;
  /** Of the successors of a measure, one takes the notes. */
  takesNotes: boolean;
  moves: readonly ParameterMove[];
}

/** All that an answer says. */
export type AnswerContent = Pick<Assessment, AnswerField | 'values'>;

export interface Joined {
  content: AnswerContent;
  /** Texts that do not fit beside the others; their answers have to stay where they are. */
  leftOut: readonly Source[];
  /** The answers said different things, so somebody has to look. */
  isInDoubt: boolean;
}

/** From the weakest to the strongest. */
const STRENGTH: readonly Status[] = ['open', 'notImplemented', 'planned', 'partial', 'implemented'];
const inPlace = (status: Status): boolean => status === 'implemented' || status === 'partial';

/**
 * The weakest of the answers, so that nothing is claimed that was not. Only where some part is in place and another is not,
 * "partial" is what is true: anything weaker would take a statement out of the annex. What is not applicable to a part does
 * not count, nor does silence, except against "in place".
 */
export function joinedStatus(statuses: readonly Status[]): Status {
  const applicable = statuses.filter((status) => status !== 'notApplicable');
  if (applicable.length === 0) return statuses[0] ?? 'open';
  const answered: readonly Status[] = applicable.filter((status) => status !== 'open');
  const weakest = STRENGTH.find((status) => answered.includes(status)) ?? 'open';
  if (!answered.some(inPlace)) return weakest;
  return answered.length < applicable.length || !inPlace(weakest) ? 'partial' : weakest;
}

/**
 * @param sources in the order in which their texts are to stand; of two values that differ, the first stays
 * @param parameters of the measure that takes them over, own ones included
 * @param silent how many measures that merge here have no answer
 */
export function joinAnswers(sources: readonly Source[], parameters: readonly Parameter[], silent = 0): Joined {
  const answers = sources.map(({ answer }) => answer);
  const statuses = [...answers.map(({ status }) => status), ...Array<Status>(silent).fill('open')];
  const status = joinedStatus(statuses);
  const dates = answers.map(({ plannedFor }) => plannedFor).filter(Boolean);
  const reason = joinedText(sources, 'reason');
  const withNotes = sources.filter(({ takesNotes }) => takesNotes);
  const note = joinedText(withNotes, 'note');
  const internalNote = joinedText(withNotes, 'internalNote');
  const { values, differ } = joinedValues(sources, parameters);
  const joinedRest = joinRest(answers);
  const unsaid = new Set(joinedRest.leftOut);
  return {
    content: {
      status,
      plannedFor: dates.sort().at(-1) ?? '',
      reason: reason.text,
      values,
      note: note.text,
      internalNote: internalNote.text,
      ...joinedRest.rest,
    },
    leftOut: [
      ...new Set([
        ...reason.leftOut,
        ...note.leftOut,
        ...internalNote.leftOut,
        ...sources.filter(({ answer }) => unsaid.has(answer)),
      ]),
    ],
    isInDoubt: differ || joinedRest.differ || new Set(statuses).size > 1,
  };
}

/** One text stays as it is; several are marked with where they come from. The same words are said once. */
function joinedText(sources: readonly Source[], field: 'reason' | 'note' | 'internalNote') {
  const said = sources.filter(({ answer }) => answer[field].trim() !== '');
  const distinct = said.filter(
    ({ answer }, index) => said.findIndex((it) => it.answer[field] === answer[field]) === index,
  );
  const [first, ...others] = distinct;
  if (!first) return { text: '', leftOut: [] };
  if (others.length === 0) return { text: first.answer[field], leftOut: [] };
  const leftOut: Source[] = [];
  let text = '';
  for (const source of distinct) {
    const said = source.answer[field];
    const mark = field === 'reason' ? `${source.title}: ` : `**${escaped(source.title)}**\n\n`;
    const longer = `${text}${text && '\n\n'}${mark}${said}`;
    if (longer.length <= LIMITS.text) text = longer;
    else if (text === '') text = said;
    else leftOut.push(source);
  }
  return { text, leftOut };
}

/** A title is plain text, a note Markdown. */
const escaped = (title: string): string => title.replace(/[\\*_`[\]]/g, '\\$&');

type Values = Assessment['values'];

function joinedValues(sources: readonly Source[], parameters: readonly Parameter[]) {
  const byId = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  const values: Values = {};
  let differ = false;
  for (const source of sources) {
    for (const [id, value] of movedValues(source, byId)) {
      const known = values[id];
      if (known === undefined || isEmptyValue(known)) values[id] = value;
      else if (JSON.stringify(known) !== JSON.stringify(value)) {
        differ = true;
        values[id] = both(byId.get(id), known, value);
      }
    }
  }
  return { values, differ };
}

/** The values of an answer under the names they have at its new measure; what has no place there is left out. */
export function movedValues(
  { answer, moves, isHere }: Pick<Source, 'answer' | 'moves' | 'isHere'>,
  parameters: ReadonlyMap<string, Parameter>,
): [Parameter['id'], ParameterValue][] {
  if (isHere) return Object.entries(answer.values) as [Parameter['id'], ParameterValue][];
  const moveOf = new Map(moves.map((move) => [move.from as string, move]));
  return Object.entries(answer.values).flatMap(([from, value]): [Parameter['id'], ParameterValue][] => {
    const move = moveOf.get(from);
    const parameter = parameters.get(move?.to ?? from);
    const fitting = parameter && fittingValue(parameter, renamed(value, move));
    return parameter && fitting !== undefined ? [[parameter.id, fitting]] : [];
  });
}

function renamed(value: ParameterValue, move: ParameterMove | undefined): ParameterValue {
  const options: Readonly<Record<string, string>> = move?.options ?? {};
  if (typeof value === 'string') return options[value] ?? value;
  return Array.isArray(value) ? value.map((id) => options[id] ?? id) : value;
}

/** Of a list, what the parameter knows. */
function fittingValue(parameter: Parameter, value: ParameterValue): ParameterValue | undefined {
  const fits = (candidate: ParameterValue) => valueProblem(parameter, candidate) === null;
  if (fits(value)) return isEmptyValue(value) ? undefined : value;
  if (!Array.isArray(value)) return undefined;
  const known = value.filter((id) => fits([id]));
  return known.length > 0 ? known : undefined;
}

/** Lists are put together, texts one behind the other; of everything else the first stays. */
function both(parameter: Parameter | undefined, one: ParameterValue, other: ParameterValue): ParameterValue {
  if (Array.isArray(one) && Array.isArray(other)) return [...new Set([...one, ...other])];
  return parameter?.type === 'text' ? `${one}; ${other}` : one;
}
