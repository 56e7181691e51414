import { PROTECTION_NEEDS } from '../../../../shared/domain/case-parts.ts';
import { factsOf } from '../../../../shared/domain/facts.ts';
import type { Operation } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';
import { useOrganisation } from '../../../data/queries.ts';
import { fieldMark } from '../../../data/wanted-field.ts';
import { useText } from '../../../text/use-text.ts';
import { ChoiceRow } from './choice-row.tsx';
import { DraftField } from './draft-field.tsx';
import { FormSection } from './form-row.tsx';
import { useOperationField } from './use-operation-field.ts';

const DATA_CATEGORIES = [
  'master',
  'contact',
  'contract',
  'billing',
  'employee',
  'usage',
  'communication',
  'location',
  'recordings',
  'health',
] as const;
const DATA_SUBJECTS = [
  'employees',
  'applicants',
  'customers',
  'prospects',
  'businessContacts',
  'users',
  'patients',
  'members',
  'pupils',
  'visitors',
] as const;

/** What is processed, about whom, what for, and how much protection that needs. */
export function ProcessingSection({ operation }: { operation: Operation }) {
  const t = useText('masterData');
  const { commands } = useData();
  const field = useOperationField(operation);
  const isSpecial = useIsSpecial(operation);
  const { id, protectionNeed } = operation;
  const suggestionsFor = (label: string, entries: readonly string[]) => ({
    label: t('form.suggestions', { field: label }),
    entries,
  });
  return (
    <FormSection id="details-processing" title={t('form.processing')}>
      <DraftField label={t('form.purposes')} isMultiline {...field('purposes')} />
      <DraftField
        label={t('form.dataCategories')}
        isMultiline
        suggestions={suggestionsFor(
          t('form.dataCategories'),
          DATA_CATEGORIES.map((key) => t(`dataCategories.${key}`)),
        )}
        {...field('dataCategories')}
      />
      <DraftField
        label={t('form.dataSubjects')}
        isMultiline
        suggestions={suggestionsFor(
          t('form.dataSubjects'),
          DATA_SUBJECTS.map((key) => t(`dataSubjects.${key}`)),
        )}
        {...field('dataSubjects')}
      />
      <SpecialCategories operation={operation} isSpecial={isSpecial} />
      <ChoiceRow
        label={t('form.protectionNeed')}
        choices={PROTECTION_NEEDS.map((need) => ({ value: need, label: t(`form.protectionNeeds.${need}`) }))}
        value={protectionNeed}
        mark={fieldMark(id, 'protectionNeed')}
        choose={(need) => commands.updateOperation(id, { protectionNeed: need })}
      />
      <DraftField
        label={t('form.protectionReason')}
        hint={t('form.protectionReasonHint')}
        warning={isSpecial && protectionNeed === 'normal' ? t('form.protectionReasonMissing') : undefined}
        isMultiline
        {...field('protectionReason')}
      />
    </FormSection>
  );
}

/** Art. 9 and 10: whether, as a fact of its own, and which. */
function SpecialCategories({ operation, isSpecial }: { operation: Operation; isSpecial: boolean }) {
  const t = useText('masterData');
  const tFacts = useText('facts');
  const { commands } = useData();
  const field = useOperationField(operation);
  const own = operation.facts.specialCategories;
  return (
    <>
      <ChoiceRow
        label={t('form.specialCategories')}
        hint={own === undefined && isSpecial ? tFacts('from.organisation', { value: tFacts('yes') }) : undefined}
        choices={[
          { value: 'yes', label: tFacts('yes') },
          { value: 'no', label: tFacts('no') },
          { value: 'unsaid', label: tFacts('unsaid') },
        ]}
        value={own === undefined ? 'unsaid' : own ? 'yes' : 'no'}
        choose={(answer) =>
          commands.updateOperation(operation.id, {
            'facts.specialCategories': answer === 'unsaid' ? undefined : answer === 'yes',
          })
        }
      />
      {(isSpecial || operation.specialCategories) && (
        <DraftField
          label={t('form.specialCategoriesText')}
          hint={t('form.specialCategoriesHint')}
          warning={t('form.specialCategoriesMissing')}
          isMultiline
          {...field('specialCategories')}
        />
      )}
    </>
  );
}

function useIsSpecial(operation: Operation): boolean {
  const organisation = useOrganisation(operation.organisationId);
  return organisation ? factsOf(operation, organisation, []).get('specialCategories')?.value === true : false;
}
