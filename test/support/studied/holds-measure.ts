/** Whether an annex prints what holds a row, where that is a measure: its words, value, option, note or condition. */
import { valueText } from '../../../shared/annex/value-text.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { isEmptyValue, optionsOf, type Parameter, withSubParameters } from '../../../shared/domain/parameter.ts';
import { CLIENT, GENERAL } from '../../../shared/domain/target.ts';
import { plainly, type Statement, statements } from './printed.ts';
import type { HeldByMeasure } from './seed-rows.ts';
import type { StudiedCase } from './studied-case.ts';
import { about, standsUnder } from './where.ts';

/**
 * Why a measure does not hold its row; null when it does.
 *
 * @param heading under which it has to stand; undefined = anywhere
 */
export function missingMeasure(held: HeldByMeasure, studied: StudiedCase, heading: string | undefined): string | null {
  const printed = allStatements(studied).filter(({ measureId }) => measureId === held.measure);
  const there = printed.filter((it) => heading === undefined || standsUnder(it, heading));
  if (there.length === 0) return `${held.measure} is not printed under ${heading ?? 'any heading'}`;
  const own = there.filter((it) => isAbout(it, held.target, studied));
  if (own.length === 0) return `${held.measure} is printed for others than ${held.target}: ${there.map(about)}`;
  const wanted = wantedWords(held, studied);
  if (held.absent) {
    const label = wanted.at(-1) ?? '';
    return own.some(({ text }) => text.includes(label)) ? `the empty ${label} is printed` : null;
  }
  const lacking = wanted.filter((words) => !own.some(({ text }) => text.includes(plainly(words))));
  return lacking.length > 0
    ? `${held.measure} does not say ${lacking.join(', ')}: ${own.map(({ text }) => text)}`
    : null;
}

const known = new WeakMap<StudiedCase, Statement[]>();

export function allStatements(studied: StudiedCase): Statement[] {
  const found = known.get(studied) ?? statements(studied.annex());
  known.set(studied, found);
  return found;
}

/** What a statement about this target is printed below: the name of its site or party, or that the client sees to it. */
export function isAbout(statement: Statement, target: string, studied: StudiedCase): boolean {
  const { sites, parties } = studied.content;
  const where = about(statement);
  const { client } = studied.input().texts.targets;
  const names = [...sites, ...parties].map(({ name }) => name);
  if (target === CLIENT) return where.includes(client);
  if (target === GENERAL) return !where.includes(client) && !names.some((name) => where.includes(name));
  const name = [...sites, ...parties].find(({ id }) => target.endsWith(id))?.name;
  const isAtSite = sites.some((site) => !target.endsWith(site.id) && where.includes(site.name));
  return name !== undefined && where.includes(name) && !isAtSite;
}

/** The words that have to be there besides those of the measure itself. */
function wantedWords(held: HeldByMeasure, studied: StudiedCase): string[] {
  const answer = studied
    .input()
    .assessments.find(({ measureId, target }) => measureId === held.measure && target === held.target);
  if (!answer) throw new Error(`no answer for ${held.measure} about ${held.target}`);
  const parameter = held.parameter === undefined ? undefined : parameterOf(held, studied);
  return [
    ...(held.note ? [answer.note.replaceAll('*', '')] : []),
    ...(held.condition ? [answer.condition] : []),
    ...(held.law ? [held.law] : []),
    ...(parameter ? [valueWords(parameter, held, answer.values, studied)] : []),
  ];
}

function parameterOf({ measure, parameter }: HeldByMeasure, { catalogue }: StudiedCase): Parameter {
  const parameters = withSubParameters(catalogue.measure(measure as MeasureId)?.parameters ?? []);
  const found = parameters.find((it) => it.parameter.id === parameter);
  if (!found) throw new Error(`no parameter ${measure}#${parameter}`);
  return found.parameter;
}

/** The label of what is left empty, or is simply true; else the value, or the one option, as it is printed. */
function valueWords(
  parameter: Parameter,
  { measure, option, absent }: HeldByMeasure,
  values: StudiedAnswerValues,
  studied: StudiedCase,
): string {
  const value = values[parameter.id];
  if (absent) return parameter.label.de;
  if (isEmptyValue(value)) throw new Error(`${measure}#${parameter.id} has no value`);
  if (value === true) return parameter.label.de;
  if (option !== undefined) return optionsOf(parameter).find(({ id }) => id === option)?.label.de ?? option;
  const first = Array.isArray(value) ? value.slice(0, 1) : value;
  return valueText(parameter, first as typeof value, {
    texts: studied.input().texts,
    partyName: (id) => studied.content.parties.find((it) => it.id === id)?.name,
  });
}

type StudiedAnswerValues = ReturnType<StudiedCase['input']>['assessments'][number]['values'];
