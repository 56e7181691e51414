import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { Operation, Organisation } from '../../../../shared/domain/records.ts';
import { useOrganisation } from '../../../data/queries.ts';
import { useText } from '../../../text/use-text.ts';
import { ContactTable } from './contact-table.tsx';
import { openMasterData } from './contract-section.tsx';
import css from './form.module.css';
import { FormRow, FormSection } from './form-row.tsx';

/** Whom the contract names, and the data protection officer of the organisation, who is said once for all operations. */
export function ContactsSection({ operation }: { operation: Operation }) {
  const t = useText('masterData');
  const organisation = useOrganisation(operation.organisationId);
  return (
    <FormSection id="details-contacts" title={t('form.contacts')} hint={t('form.contactsHint')}>
      <ContactTable operation={operation} />
      {organisation && (
        <FormRow label={t('form.officer')}>
          {(ids) => (
            <div className={css.fixed}>
              <span>{officerOf(organisation, t)}</span>
              <Button {...ids} variant="subtle" size="compact-xs" onClick={() => openMasterData(organisation.id)}>
                {t('form.openMasterData')}
              </Button>
            </div>
          )}
        </FormRow>
      )}
    </FormSection>
  );
}

/** Who it is, or why there is none. */
function officerOf({ dpo, dpoName, dpoContact, dpoReason }: Organisation, t: TFunction<'masterData'>): string {
  if (dpo === 'unknown') return t('form.officerUnknown');
  if (dpo === 'none') return t('form.officerNone', { reason: dpoReason || t('form.officerNoReason') });
  return [dpoName || t('form.officerUnnamed'), dpoContact].filter(Boolean).join(' · ');
}
