import type { KeyboardEvent } from 'react';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import { navigate, ORGANISATION_TABS, type OrganisationTab } from '../../data/navigation-store.ts';
import { useOperations, useParties, useSites } from '../../data/queries.ts';
import { useText } from '../../text/use-text.ts';
import css from './organisation-screen.module.css';

/** The views of an organisation; arrow keys walk, as in every tab list. */
export function OrganisationTabs({ organisationId, tab }: { organisationId: OrganisationId; tab: OrganisationTab }) {
  const t = useText('operations');
  const tData = useText('masterData');
  const labels: Record<OrganisationTab, string> = {
    overview: t('overview.operations'),
    sites: tData('sites.tab'),
    parties: t('overview.parties'),
    details: t('overview.details'),
  };
  const counts: Partial<Record<OrganisationTab, number>> = {
    overview: useOperations(organisationId)?.filter(({ isTemplate }) => !isTemplate).length,
    sites: useSites(organisationId)?.length,
    parties: useParties(organisationId)?.length,
  };
  const open = (next: OrganisationTab) => navigate({ screen: 'organisation', organisationId, tab: next });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && ORGANISATION_TABS[ORGANISATION_TABS.indexOf(tab) + step];
    if (!next) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
    open(next);
  };

  return (
    <div className={css.tabs} role="tablist" aria-label={t('overview.views')} onKeyDown={onKeyDown}>
      {ORGANISATION_TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          className={`plain ${css.tab}`}
          data-tab={name}
          aria-selected={name === tab}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => open(name)}
        >
          {labels[name]}
          {counts[name] !== undefined && <span className={css.count}>{counts[name]}</span>}
        </button>
      ))}
    </div>
  );
}
