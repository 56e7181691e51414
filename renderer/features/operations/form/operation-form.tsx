import type { ReactNode } from 'react';
import type { Operation } from '../../../../shared/domain/records.ts';
import { useText } from '../../../text/use-text.ts';
import { ContactsSection } from './contacts-section.tsx';
import { ContractSection } from './contract-section.tsx';
import { FactsSection } from './facts-section.tsx';
import css from './form.module.css';
import { FormSection } from './form-row.tsx';
import { OperationSection } from './operation-section.tsx';
import { ProcessingSection } from './processing-section.tsx';
import { SectionIndex } from './section-index.tsx';
import { UsedParties } from './used-parties.tsx';
import { UsedSites } from './used-sites.tsx';

/** The master data of an operation in sections, with an index beside them. `children` is its version table. */
export function OperationForm({ operation, children }: { operation: Operation; children: ReactNode }) {
  const t = useText('operations');
  const tData = useText('masterData');
  return (
    <div className={css.indexed}>
      <SectionIndex operation={operation} />
      <div>
        <OperationSection operation={operation} />
        <ContractSection operation={operation} />
        <ContactsSection operation={operation} />
        <ProcessingSection operation={operation} />
        <FactsSection operation={operation} />
        <FormSection id="details-sites" title={tData('form.sites')} hint={tData('form.sitesHint')}>
          <UsedSites operation={operation} />
        </FormSection>
        <FormSection id="details-parties" title={tData('form.parties')} hint={t('form.partiesHint')}>
          <UsedParties operation={operation} />
        </FormSection>
        <FormSection id="details-versions" title={t('form.versions')} hint={t('form.versionsHint')}>
          {children}
        </FormSection>
        <p className={css.saved}>{t('form.saved')}</p>
      </div>
    </div>
  );
}
