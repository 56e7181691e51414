/** What stands at the head of an annex: without it nobody can tell whose it is, for what, and as of when. */
import type { Organisation, Version } from '../../domain/records.ts';
import type { FindingsCase } from '../finding.ts';
import type { Check, Found } from './check.ts';
import { atScope, listOption, mildAtFirst, textOption } from './places.ts';

const ORGANISATION_FIELDS = ['name', 'address'] as const;
const OPERATION_FIELDS = ['subject', 'purposes', 'dataCategories', 'dataSubjects'] as const;
const CLIENT_FIELDS = ['clientName', 'clientAddress'] as const;
const VERSION_FIELDS = ['number', 'date', 'responsible'] as const;

/** Nobody knows where the organisation is to be found: one of `fields` is empty. */
export const organisationIncomplete: Check = ({ organisation }, _, options) =>
  emptyOf(organisation, ORGANISATION_FIELDS, options).map((field) => ({
    ...atOrganisation(organisation, field),
    looked: { [field]: '' },
  }));

/** Nothing, or only half of it, is said about the data protection officer. */
export const officerNotSaid: Check = ({ organisation }) => {
  const { dpo, dpoName, dpoReason } = organisation;
  const said = dpo === 'appointed' ? dpoName.trim() : dpo === 'none' ? dpoReason.trim() : '';
  return said ? [] : [{ ...atOrganisation(organisation, 'dpo'), looked: { dpo } }];
};

/** It is not said in which role the organisation processes. */
export const roleNotSaid: Check = (it) =>
  it.operation?.role === 'unknown' ? [mildAtFirst(it, { ...atScope(it, 'role'), looked: { role: 'unknown' } })] : [];

/** What the annex is for: one of `fields` is empty. */
export const operationIncomplete: Check = (it, _, options) =>
  it.operation
    ? emptyOf(it.operation, OPERATION_FIELDS, options).map((field) =>
        mildAtFirst(it, { ...atScope(it, field), looked: { [field]: '' } }),
      )
    : [];

/** Part of a contract, or made by a processor, but not said with whom and where the other side is. Not in templates. */
export const clientIncomplete: Check = (it) => {
  const { operation } = it;
  if (!operation || operation.isTemplate) return [];
  const { clientName, clientAddress, contractNumber, contractDate, role } = operation;
  const hasContract = [clientName, clientAddress, contractNumber, contractDate].some((said) => said.trim() !== '');
  const missing = CLIENT_FIELDS.filter((field) => !operation[field].trim());
  const [first] = missing;
  if (!first || !(hasContract || role === 'processor')) return [];
  return [{ ...atScope(it, first), looked: { missing } }];
};

/** No version at all. Templates have none. */
export const versionMissing: Check = (it) => {
  if (!it.operation || it.operation.isTemplate || versionsOf(it).length > 0) return [];
  return [mildAtFirst(it, { ...atScope(it, 'versions'), looked: { versions: 0 } })];
};

/** A version without one of `fields`. */
export const versionIncomplete: Check = (it, _, options) =>
  versionsOf(it).flatMap((version) => {
    const missing = emptyOf(version, VERSION_FIELDS, options);
    const [first] = missing;
    return first ? [{ ...atVersion(version, first), looked: { missing } }] : [];
  });

/** Likewise, of the last version only: older ones are history. */
export const lastVersionIncomplete: Check = (it, answers, options) => {
  const last = versionsOf(it).at(-1);
  return last ? versionIncomplete({ ...it, versions: [last] }, answers, options) : [];
};

const atOrganisation = ({ id }: Organisation, field: string): Pick<Found, 'place'> => ({
  place: { kind: 'organisation', id, target: '', field },
});
const atVersion = ({ id }: Version, field: string): Pick<Found, 'place'> => ({
  place: { kind: 'version', id, target: '', field },
});

const versionsOf = ({ versions }: FindingsCase): Version[] =>
  versions.filter(({ deleted }) => !deleted).sort((one, other) => one.order - other.order);

/** The fields that the rule asks for and that have nothing in them: `field` for one, `fields` for several. */
function emptyOf<K extends string>(
  record: Readonly<Record<K, string>>,
  known: readonly K[],
  options: Parameters<Check>[2],
): K[] {
  const asked = [textOption(options, 'field'), ...listOption(options, 'fields')];
  return known.filter((field) => asked.includes(field) && !record[field].trim());
}
