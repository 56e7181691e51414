import type { Operation } from '../../../../shared/domain/records.ts';
import { useText } from '../../../text/use-text.ts';
import { FactList } from '../facts/fact-list.tsx';
import { useOperationFacts } from '../facts/use-fact-rows.ts';
import { FormSection } from './form-row.tsx';

/** What is true of the context of the operation, here or from its organisation. */
export function FactsSection({ operation }: { operation: Operation }) {
  const t = useText('facts');
  const rowOf = useOperationFacts(operation);
  return (
    <FormSection id="details-facts" title={t('title')} hint={t('hint')}>
      {rowOf && <FactList rowOf={rowOf} />}
    </FormSection>
  );
}
