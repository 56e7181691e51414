import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { type SchemeId, schemeIdSchema } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import type { FieldsOf } from '../../../../shared/domain/new-records.ts';
import type { Operation } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { attempt } from '../../../ui/attempt.ts';
import { DraftDate } from './draft-date.tsx';
import { DraftField } from './draft-field.tsx';
import css from './form.module.css';
import { FormRow, FormSection } from './form-row.tsx';
import { UsedParties } from './used-parties.tsx';

/** All that the cover of the annex says about an operation. `children` is its version table. */
export function OperationForm({ operation, children }: { operation: Operation; children: ReactNode }) {
  const t = useText('operations');
  return (
    <>
      <OperationSection operation={operation} />
      <ClientSection operation={operation} />
      <FormSection id="details-parties" title={t('form.parties')} hint={t('form.partiesHint')}>
        <UsedParties operation={operation} />
      </FormSection>
      <FormSection id="details-versions" title={t('form.versions')} hint={t('form.versionsHint')}>
        {children}
      </FormSection>
      <p className={css.saved}>{t('form.saved')}</p>
    </>
  );
}

function OperationSection({ operation }: { operation: Operation }) {
  const t = useText('operations');
  const field = useFieldOf(operation);
  return (
    <FormSection id="details-operation" title={t('form.operation')}>
      <DraftField label={t('operation.name')} isRequired {...field('name')} />
      <DraftField label={t('form.subject')} hint={t('form.subjectHint')} isMultiline {...field('subject')} />
      <DraftField label={t('form.annexLabel')} hint={t('form.annexLabelHint')} {...field('annexLabel')} />
      <SchemeField operation={operation} />
    </FormSection>
  );
}

function ClientSection({ operation }: { operation: Operation }) {
  const t = useText('operations');
  const field = useFieldOf(operation);
  return (
    <FormSection id="details-client" title={t('form.client')}>
      <DraftField label={t('form.clientName')} {...field('clientName')} />
      <DraftField label={t('form.clientAddress')} isMultiline {...field('clientAddress')} />
      <DraftField label={t('form.clientContact')} {...field('clientContact')} />
      <DraftField label={t('form.contractNumber')} {...field('contractNumber')} />
      <DraftDate label={t('form.contractDate')} {...field('contractDate')} />
    </FormSection>
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

type TextField = {
  [K in keyof Operation]: Operation[K] extends string ? K : never;
}[keyof FieldsOf<'operations'>];

/** Value and commit of one text of the operation. */
function useFieldOf(operation: Operation) {
  const { commands } = useData();
  return (name: TextField) => ({
    draftId: `${operation.id}/${name}`,
    value: operation[name],
    commit: (text: string, visit: string) => commands.updateOperation(operation.id, { [name]: text }, { visit }),
  });
}
