import { Checkbox, Select } from '@mantine/core';
import { type SchemeId, schemeIdSchema } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import type { Operation } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';
import { closeOperationDetails } from '../../../data/details-store.ts';
import { useOrganisation } from '../../../data/queries.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { attempt } from '../../../ui/attempt.ts';
import { LayoutSelect } from '../../../ui/layout-select.tsx';
import { DraftField } from './draft-field.tsx';
import { FormRow, FormSection } from './form-row.tsx';
import { useOperationField } from './use-operation-field.ts';

/** What the operation is and how its annex is called and grouped. */
export function OperationSection({ operation }: { operation: Operation }) {
  const t = useText('operations');
  const tData = useText('masterData');
  const { commands } = useData();
  const field = useOperationField(operation);
  const setTemplate = attempt((isTemplate: boolean) => commands.updateOperation(operation.id, { isTemplate }));
  return (
    <FormSection id="details-operation" title={t('form.operation')}>
      <DraftField label={t('operation.name')} isRequired {...field('name')} />
      <DraftField label={t('form.subject')} hint={t('form.subjectHint')} isMultiline {...field('subject')} />
      <DraftField label={t('form.annexLabel')} hint={t('form.annexLabelHint')} {...field('annexLabel')} />
      <SchemeField operation={operation} />
      <LayoutField operation={operation} />
      <FormRow label={tData('form.template')}>
        {(ids) => (
          <Checkbox
            {...ids}
            label={tData('form.isTemplate')}
            checked={operation.isTemplate}
            onChange={(event) => void setTemplate(event.currentTarget.checked)}
          />
        )}
      </FormRow>
    </FormSection>
  );
}

/** How the annex is made up. */
function LayoutField({ operation }: { operation: Operation }) {
  const t = useText('layouts');
  const organisation = useOrganisation(operation.organisationId);
  if (!organisation) return null;
  return (
    <FormRow label={t('choice.label')} hint={t('choice.hint')}>
      {(ids) => (
        <LayoutSelect {...ids} organisation={organisation} operation={operation} onLeave={closeOperationDetails} />
      )}
    </FormRow>
  );
}

/** How the measures are grouped, on the screen and in the annex. */
function SchemeField({ operation }: { operation: Operation }) {
  const t = useText('operations');
  const language = useLanguage();
  const { commands, catalogue } = useData();
  const choose = attempt((schemeId: SchemeId) => commands.updateOperation(operation.id, { schemeId }));
  const scheme = catalogue.scheme(operation.schemeId);
  return (
    <FormRow label={t('form.scheme')} hint={scheme?.note && inLanguage(scheme.note, language)}>
      {(ids) => (
        <Select
          {...ids}
          allowDeselect={false}
          data={catalogue.schemes.map(({ id, title }) => ({ value: id, label: inLanguage(title, language) }))}
          value={operation.schemeId}
          onChange={(id) => id && void choose(schemeIdSchema.parse(id))}
        />
      )}
    </FormRow>
  );
}
