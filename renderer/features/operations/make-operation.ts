/** What a new operation can begin with, and making it so. */
import type { OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import type { AppData } from '../../data/data-context.tsx';
import type { TomDatabase } from '../../data/database.ts';
import { readOperations, readOrganisations } from '../../data/overview-query.ts';
import { byName } from '../../text/collate.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import type { NewOperationAnswer, NewOperationChoices } from './new-operation-dialog.tsx';

/** Operations of an organisation to copy, and the templates of all organisations, its own first. */
export async function choicesFor(
  database: TomDatabase,
  organisationId: OrganisationId,
  template?: OperationId,
): Promise<NewOperationChoices> {
  const organisations = (await readOrganisations(database)).sort(byName(currentLanguage()));
  const isOwn = ({ id }: { id: OrganisationId }) => id === organisationId;
  const templates = [];
  for (const { id, name } of [...organisations.filter(isOwn), ...organisations.filter((one) => !isOwn(one))]) {
    const operations = await readOperations(database, id);
    templates.push({ organisation: name, templates: operations.filter(({ isTemplate }) => isTemplate) });
  }
  const operations = (await readOperations(database, organisationId)).filter(({ isTemplate }) => !isTemplate);
  const isAny = templates.some((group) => group.templates.length > 0);
  return { operations, templates: isAny ? templates : [], template };
}

/** Makes the operation that was asked for; says so when not everything could come along. */
export async function makeOperation(
  { commands }: AppData,
  organisationId: OrganisationId,
  { name, from }: NewOperationAnswer,
): Promise<OperationId> {
  if (from === null) return commands.createOperation(organisationId, { name });
  if (from.kind === 'copy') return commands.copyOperation(from.id, name);
  const { id, leftOut } = await commands.createFromTemplate(from.id, organisationId, name);
  if (leftOut > 0) {
    const t = textFor('operations');
    notifyProblem(t('operation.created', { name }), t('operation.begin.leftOut', { count: leftOut }));
  }
  return id;
}
