import {
  IconArrowMerge,
  IconBooks,
  IconDeviceFloppy,
  IconFolderOpen,
  IconSearch,
  IconSettings,
} from '@tabler/icons-react';
import { memo } from 'react';
import { navigate, useCurrentOrganisationId, useRoute } from '../../data/navigation-store.ts';
import { useOrganisations } from '../../data/queries.ts';
import { useBegunNav } from '../../features/sharing/merge/begun-nav.tsx';
import { useText } from '../../text/use-text.ts';
import { runCommand, useCommandEnabled } from '../../ui/command-registry.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { SHORTCUTS } from '../../ui/shortcuts.ts';
import { NavItem } from './nav-item.tsx';
import { OrganisationNav } from './organisation-nav.tsx';
import { OrganisationSwitcher } from './organisation-switcher.tsx';
import css from './sidebar.module.css';

/** Left column: which organisation, search, where to go, files and settings. */
export const Sidebar = memo(function Sidebar() {
  const t = useText('app');
  const organisationId = useCurrentOrganisationId();
  const organisations = useOrganisations() ?? [];
  const organisation = organisations.find(({ id }) => id === organisationId);
  return (
    <nav className={css.side} aria-label={t('nav.label')} data-region>
      <OrganisationSwitcher organisations={organisations} current={organisation} />
      <button
        type="button"
        className={`plain ${css.search}`}
        aria-haspopup="dialog"
        onClick={() => runCommand('commandPalette')}
      >
        <IconSearch size={15} stroke={1.75} aria-hidden="true" />
        <span className={`${css.text} grow`}>{t('nav.search')}</span>
        <Kbd keys={SHORTCUTS.commandPalette} />
      </button>
      <div className={css.nav}>{organisation && <OrganisationNav organisationId={organisation.id} />}</div>
      <BottomNav />
    </nav>
  );
});

function BottomNav() {
  const t = useText('app');
  const route = useRoute();
  const canOpen = useCommandEnabled('openCase');
  const canSave = useCommandEnabled('saveCase');
  const merging = useText('merging');
  const begun = useBegunNav();
  return (
    <ul className={css.bottom}>
      {begun && (
        <NavItem icon={IconArrowMerge} label={merging('begun.nav')} figure={begun.count} onClick={begun.open} />
      )}
      {canOpen && <NavItem icon={IconFolderOpen} label={t('nav.openCase')} onClick={() => runCommand('openCase')} />}
      {canSave && <NavItem icon={IconDeviceFloppy} label={t('nav.saveCase')} onClick={() => runCommand('saveCase')} />}
      <NavItem
        icon={IconBooks}
        label={t('nav.catalogue')}
        isCurrent={route.screen === 'catalogue' || route.screen === 'schemes'}
        onClick={() => runCommand('catalogue')}
      />
      <NavItem
        icon={IconSettings}
        label={t('nav.settings')}
        isCurrent={route.screen === 'settings'}
        onClick={() => navigate({ screen: 'settings' })}
      />
    </ul>
  );
}
