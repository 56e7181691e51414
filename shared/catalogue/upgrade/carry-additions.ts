/** Own parameters and options of a measure go on at its successor, as copies under ids of their own. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ParameterMove } from '../../domain/catalogue-changes.ts';
import type { OwnOption, OwnParameter } from '../../domain/house-records.ts';
import type { MeasureId, OptionId, ParameterId } from '../../domain/ids.ts';
import { optionsOf, type Parameter } from '../../domain/parameter.ts';

/** From a measure that is left to the successor that takes most over. */
export interface Way {
  from: MeasureId;
  to: MeasureId;
  moves: readonly ParameterMove[];
}

/** Live records of the measure that is left. */
interface Additions {
  parameters: readonly OwnParameter[];
  options: readonly OwnOption[];
}

export interface CarriedAdditions extends Additions {
  /** For values: own parameters, and parameters that got own options. */
  moves: readonly ParameterMove[];
}

/** @param there parameters of the successor at any depth, without own ones */
export function carryAdditions(way: Way, additions: Additions, there: readonly Parameter[]): CarriedAdditions {
  const names = namesAt(way, additions, there);
  const options = additions.options.filter(({ id }) => names.options.has(id));
  return {
    parameters: additions.parameters.map((own) => ({
      ...own,
      id: derivedId(own.id, way.to) as OwnParameter['id'],
      measureId: way.to,
      ...parentAt(own, way, names, there),
    })),
    options: options.map((own) => ({
      ...own,
      id: derivedId(own.id, way.to) as OwnOption['id'],
      measureId: way.to,
      parameterId: names.parameter(own.parameterId),
    })),
    moves: movesOf(way, { parameters: additions.parameters, options }, names),
  };
}

/** The same for everyone who upgrades, so that colleagues who both do have one record and not two. */
export function derivedId(id: string, to: MeasureId): string {
  const hex = bytesToHex(sha256(new TextEncoder().encode(`${id}→${to}`)));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** How things are called at the successor. */
interface Names {
  parameter(id: ParameterId): ParameterId;
  /** Of the own options that go along; those of a parameter that the successor does not have stay behind. */
  options: ReadonlyMap<string, OptionId>;
}

function namesAt({ to, moves }: Way, { parameters, options }: Additions, there: readonly Parameter[]): Names {
  const own = new Map(parameters.map(({ id }) => [id as string, derivedId(id, to) as ParameterId]));
  const parameter = (id: ParameterId) => own.get(id) ?? moves.find((move) => move.from === id)?.to ?? id;
  const isThere = (id: ParameterId) => own.has(id) || there.some((it) => it.id === parameter(id));
  const going = options.filter(({ parameterId }) => isThere(parameterId));
  return { parameter, options: new Map(going.map(({ id }) => [id as string, derivedId(id, to) as OptionId])) };
}

/** A sub-parameter whose option the successor does not have is asked for always, rather than never. */
function parentAt(
  { parentParameterId: parent, parentOptionId: option }: OwnParameter,
  { moves }: Way,
  names: Names,
  there: readonly Parameter[],
): Pick<OwnParameter, 'parentParameterId' | 'parentOptionId'> {
  if (parent === '' || option === '') return { parentParameterId: '', parentOptionId: '' };
  const parentParameterId = names.parameter(parent);
  const own = names.options.get(option);
  const parentOptionId = own ?? moves.find((move) => move.from === parent)?.options?.[option] ?? option;
  const delivered = there.find((it) => it.id === parentParameterId);
  const isThere = own || (delivered && optionsOf(delivered).some((it) => it.id === parentOptionId));
  return isThere ? { parentParameterId, parentOptionId } : { parentParameterId: '', parentOptionId: '' };
}

function movesOf({ moves }: Way, { parameters, options }: Additions, names: Names): ParameterMove[] {
  const concerned = new Set([...parameters.map(({ id }) => id), ...options.map(({ parameterId }) => parameterId)]);
  return [...concerned].map((id) => {
    const own = options.filter(({ parameterId }) => parameterId === id);
    const renamed = own.map((option) => [option.id, names.options.get(option.id)] as const);
    const known = moves.find((move) => move.from === id)?.options;
    return { from: id, to: names.parameter(id), options: { ...known, ...Object.fromEntries(renamed) } };
  });
}
