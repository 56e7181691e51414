/** Which answers hold a choice that goes with a parameter or an option of the user's own. */
import type { OwnOption, OwnParameter } from '../../shared/domain/house-records.ts';
import type { MeasureId } from '../../shared/domain/ids.ts';
import type { Assessment } from '../../shared/domain/records.ts';
import type { TomDatabase } from './database.ts';
import { reachableScopes, readAnswersTo } from './measure-users.ts';

/** Ids of own parameters and options that are deleted together. */
export interface GoneParts {
  parameters: ReadonlySet<string>;
  options: ReadonlySet<string>;
}

type PartTables = Pick<TomDatabase, 'ownParameters' | 'ownOptions'>;

/** A parameter or an option with all that hangs on it: options, and parameters that it asks for. */
export async function readPartsGoneWith(
  { ownParameters, ownOptions }: PartTables,
  measureId: MeasureId,
  id: (OwnParameter | OwnOption)['id'],
): Promise<GoneParts> {
  const parameters = (await ownParameters.where({ measureId }).toArray()).filter(({ deleted }) => !deleted);
  const options = (await ownOptions.where({ measureId }).toArray()).filter(({ deleted }) => !deleted);
  const below = parameters.filter((it) => [it.id, it.parentParameterId, it.parentOptionId].some((one) => one === id));
  const gone = new Set<string>(below.map((it) => it.id));
  return {
    parameters: gone,
    options: new Set(options.filter((it) => it.id === id || gone.has(it.parameterId)).map((it) => it.id)),
  };
}

/** What is left of an answer's values without these parts, by path; paths that lose nothing are missing. */
export function valuesWithout(
  { values, leftBlank }: Assessment,
  { parameters, options }: GoneParts,
): Record<string, unknown> {
  const left: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(values)) {
    const list = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    const kept = list.filter((one) => !options.has(one));
    if (parameters.has(id)) left[`values.${id}`] = undefined;
    else if (kept.length < list.length)
      left[`values.${id}`] = Array.isArray(value) && kept.length > 0 ? kept : undefined;
  }
  for (const id of parameters) if (leftBlank[`values.${id}`]) left[`values.${id}`] = undefined;
  return left;
}

type Tables = PartTables & Pick<TomDatabase, 'organisations' | 'operations' | 'assessments'>;

/** In how many answers, of anybody who is there, something was entered that would be gone with the part. */
export async function countAnswersUsing(
  tables: Tables,
  measureId: MeasureId,
  id: (OwnParameter | OwnOption)['id'],
): Promise<number> {
  const gone = await readPartsGoneWith(tables, measureId, id);
  const scopes = await reachableScopes(tables);
  const answers = await readAnswersTo(tables, measureId);
  return answers.filter((it) => scopes.has(it.scope.id) && Object.keys(valuesWithout(it, gone)).length > 0).length;
}
