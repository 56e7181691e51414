/** What `npm run annex` makes an annex of: one operation, several of them, or the organisation. */
import type { AnnexRecords } from '../../shared/annex/annex-records.ts';
import { organisationRecords } from '../../shared/annex/several/organisation-records.ts';
import { severalRecords } from '../../shared/annex/several/several-records.ts';
import { furtherIn } from '../../shared/annex/stored-choices.ts';
import type { CaseContent } from '../../shared/domain/case-content.ts';
import type { Operation } from '../../shared/domain/records.ts';
import type { CliTexts } from '../../shared/text/cli.ts';
import type { AnnexOptions } from './annex-options.ts';
import { CliError, EXIT } from './cli-error.ts';

export interface ChosenRecords {
  records: AnnexRecords;
  /** For messages. */
  name: string;
  isOrganisation: boolean;
}

/** @throws CliError when what was asked for is not in the case. */
export function chosenRecords(content: CaseContent, options: AnnexOptions, t: CliTexts): ChosenRecords {
  if (options.isOrganisation) return ofOrganisation(content, t);
  if (options.operations.length > 0) return ofSeveral(content, options.operations, t);
  const operation = chosenOperation(content, options.operation, t);
  const records = severalRecords(content, [operation.id, ...furtherIn(content.operations, operation)]);
  if (!records) throw new CliError(t.noOperation);
  return { records, name: operation.name, isOrganisation: false };
}

function ofSeveral(content: CaseContent, wanted: readonly string[], t: CliTexts): ChosenRecords {
  const operations = wanted.map((name) => chosenOperation(content, name, t));
  const records = severalRecords(
    content,
    operations.map(({ id }) => id),
  );
  if (!records) throw new CliError(t.severalOrganisations, EXIT.usage);
  return { records, name: operations.map(({ name }) => name).join(', '), isOrganisation: false };
}

function ofOrganisation(content: CaseContent, t: CliTexts): ChosenRecords {
  const [organisation, another] = content.organisations.filter(({ deleted }) => !deleted);
  const records = organisation && !another ? organisationRecords(content, organisation.id) : undefined;
  if (!records) throw new CliError(t.notOneOrganisation, EXIT.usage);
  return { records, name: records.organisation.name, isOrganisation: true };
}

/** The operation with this id or name, else the only one there is. */
function chosenOperation({ operations }: CaseContent, wanted: string | undefined, t: CliTexts): Operation {
  const present = operations.filter((it) => !it.deleted);
  if (present.length === 0) throw new CliError(t.noOperation);
  const fitting = present.filter((it) => wanted === undefined || it.id === wanted || sameName(it.name, wanted));
  const [first, second] = fitting;
  if (first && !second) return first;
  const names = present.map((it) => `  ${it.name} (${it.id})`).join('\n');
  throw new CliError(wanted === undefined ? t.whichOperation(names) : t.unknownOperation(wanted, names), EXIT.usage);
}

const sameName = (one: string, other: string): boolean =>
  one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;
