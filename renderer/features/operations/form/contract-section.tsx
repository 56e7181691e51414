import { Button } from '@mantine/core';
import { ROLES } from '../../../../shared/domain/case-parts.ts';
import type { Operation } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';
import { closeOperationDetails } from '../../../data/details-store.ts';
import { navigate } from '../../../data/navigation-store.ts';
import { useOrganisation } from '../../../data/queries.ts';
import { fieldMark } from '../../../data/wanted-field.ts';
import { useText } from '../../../text/use-text.ts';
import { ChoiceRow } from './choice-row.tsx';
import { DraftDate } from './draft-date.tsx';
import { DraftField } from './draft-field.tsx';
import css from './form.module.css';
import { FormRow, FormSection } from './form-row.tsx';
import { useOperationField } from './use-operation-field.ts';

/** The parties to the contract, in which roles, and the contract itself. */
export function ContractSection({ operation }: { operation: Operation }) {
  const t = useText('operations');
  const tData = useText('masterData');
  const { commands } = useData();
  const field = useOperationField(operation);
  return (
    <FormSection id="details-client" title={tData('form.contract')}>
      <OrganisationRow operation={operation} />
      <ChoiceRow
        label={tData('form.role')}
        choices={ROLES.map((role) => ({ value: role, label: tData(`form.roles.${role}`) }))}
        value={operation.role}
        mark={fieldMark(operation.id, 'role')}
        choose={(role) => commands.updateOperation(operation.id, { role })}
      />
      <DraftField label={t('form.client')} {...field('clientName')} />
      <DraftField label={t('form.clientAddress')} isMultiline {...field('clientAddress')} />
      <DraftField label={t('form.clientContact')} {...field('clientContact')} />
      <DraftField label={t('form.contractNumber')} {...field('contractNumber')} />
      <DraftDate label={t('form.contractDate')} {...field('contractDate')} />
    </FormSection>
  );
}

/** Whose measures these are; edited with the organisation. */
function OrganisationRow({ operation: { organisationId } }: { operation: Operation }) {
  const tData = useText('masterData');
  const organisation = useOrganisation(organisationId);
  return (
    <FormRow label={tData('form.organisation')}>
      {(ids) => (
        <div className={css.fixed}>
          <span>{organisation?.name}</span>
          <Button {...ids} variant="subtle" size="compact-xs" onClick={() => openMasterData(organisationId)}>
            {tData('form.openMasterData')}
          </Button>
        </div>
      )}
    </FormRow>
  );
}

/** Leaves the details for the master data of the organisation. */
export function openMasterData(organisationId: Operation['organisationId']): void {
  closeOperationDetails();
  navigate({ screen: 'organisation', organisationId, tab: 'details' });
}
