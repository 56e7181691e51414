import { SegmentedControl } from '@mantine/core';
import type { Organisation } from '../../../shared/domain/records.ts';
import { useData } from '../../data/data-context.tsx';
import { fieldMark } from '../../data/wanted-field.ts';
import { useText } from '../../text/use-text.ts';
import { attempt } from '../../ui/attempt.ts';
import { LayoutSelect } from '../../ui/layout-select.tsx';
import { FactList } from './facts/fact-list.tsx';
import { useOrganisationFacts } from './facts/use-fact-rows.ts';
import { DraftField } from './form/draft-field.tsx';
import css from './form/form.module.css';
import { FormRow, FormSection } from './form/form-row.tsx';

const DPO_STATES = ['appointed', 'none', 'unknown'] as const;

/** Master data: who the organisation is and who its data protection officer is, or why there is none. */
export function OrganisationForm({ organisation }: { organisation: Organisation }) {
  const t = useText('operations');
  const tLayouts = useText('layouts');
  const { commands } = useData();
  const { id, name, address, dpo } = organisation;
  const choose = attempt(async (state: Organisation['dpo']) => commands.updateOrganisation(id, { dpo: state }));
  return (
    <div className={css.page} role="tabpanel" aria-label={t('overview.details')} data-region>
      <FormSection title={t('organisation.who')}>
        <DraftField
          label={t('organisation.name')}
          value={name}
          isRequired
          draftId={`${id}/name`}
          commit={(text, visit) => commands.updateOrganisation(id, { name: text }, { visit })}
        />
        <DraftField
          label={t('organisation.address')}
          hint={t('organisation.addressHint')}
          value={address}
          isMultiline
          draftId={`${id}/address`}
          commit={(text, visit) => commands.updateOrganisation(id, { address: text }, { visit })}
        />
      </FormSection>
      <FormSection title={t('organisation.dpo')}>
        <FormRow label={t('organisation.dpoState')}>
          {() => (
            <SegmentedControl
              {...fieldMark(id, 'dpo')}
              aria-label={t('organisation.dpoState')}
              value={dpo}
              data={DPO_STATES.map((state) => ({ value: state, label: t(`organisation.dpoStates.${state}`) }))}
              onChange={(state) => void choose(state)}
            />
          )}
        </FormRow>
        {dpo === 'appointed' && <AppointedFields organisation={organisation} />}
        {dpo === 'none' && (
          <DraftField
            label={t('organisation.dpoReason')}
            hint={t('organisation.dpoReasonHint')}
            warning={t('organisation.dpoReasonMissing')}
            value={organisation.dpoReason}
            isMultiline
            draftId={`${id}/dpoReason`}
            commit={(text, visit) => commands.updateOrganisation(id, { dpoReason: text }, { visit })}
          />
        )}
      </FormSection>
      <FormSection title={tLayouts('choice.section')}>
        <FormRow label={tLayouts('choice.label')} hint={tLayouts('choice.organisationHint')}>
          {(ids) => <LayoutSelect {...ids} organisation={organisation} />}
        </FormRow>
      </FormSection>
      <OrganisationFacts organisation={organisation} />
      <p className={css.saved}>{t('organisation.saved')}</p>
    </div>
  );
}

/** What its operations begin with. */
function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const t = useText('facts');
  const rowOf = useOrganisationFacts(organisation);
  return (
    <FormSection title={t('title')} hint={t('organisationHint')}>
      {rowOf && <FactList rowOf={rowOf} />}
    </FormSection>
  );
}

function AppointedFields({ organisation: { id, dpoName, dpoContact } }: { organisation: Organisation }) {
  const t = useText('operations');
  const { commands } = useData();
  return (
    <>
      <DraftField
        label={t('organisation.dpoName')}
        value={dpoName}
        draftId={`${id}/dpoName`}
        commit={(text, visit) => commands.updateOrganisation(id, { dpoName: text }, { visit })}
      />
      <DraftField
        label={t('organisation.dpoContact')}
        hint={t('organisation.dpoContactHint')}
        value={dpoContact}
        draftId={`${id}/dpoContact`}
        commit={(text, visit) => commands.updateOrganisation(id, { dpoContact: text }, { visit })}
      />
    </>
  );
}
