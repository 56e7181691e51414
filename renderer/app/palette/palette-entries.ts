import {
  type Icon,
  IconBookmark,
  IconBuilding,
  IconChevronRight,
  IconCommand,
  IconFileDescription,
  IconFolder,
  IconListCheck,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import type { OperationId, OrganisationId, SchemeId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { MENU_COMMANDS, type MenuCommand } from '../../../shared/ipc/contract.ts';
import { menuTexts } from '../../../shared/text/menu.ts';
import { type MeasuresPlace, navigate, useCurrentOrganisationId, useRoute } from '../../data/navigation-store.ts';
import { useOrganisationCatalogue } from '../../data/organisation-catalogue.ts';
import { useOperations, useOrganisations } from '../../data/queries.ts';
import { useRecentFiles } from '../../platform/recent-files.ts';
import { byName } from '../../text/collate.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { runCommand, useEnabledCommands } from '../../ui/command-registry.ts';
import { requestFile } from '../../ui/file-requests.ts';
import { type OfferedEntry, useOfferedEntries } from '../../ui/offered-entries.ts';
import { shortcutOf } from '../../ui/shortcuts.ts';
import type { Searchable } from './matches.ts';

export interface PaletteEntry extends Searchable {
  id: string;
  icon: Icon;
  /** Stands at the right edge: an id, where it belongs. */
  detail?: string;
  keys?: string;
  run: () => void;
}

export interface PaletteGroup {
  name:
    | 'operations'
    | 'groups'
    | 'measures'
    | 'views'
    | 'catalogue'
    | 'organisations'
    | 'files'
    | 'commands'
    | 'moreCommands';
  entries: readonly PaletteEntry[];
  /** How many are shown for a query, and before one is typed. */
  most: number;
  mostUnasked: number;
}

/** Everything the palette finds at the moment: what exists around the user, and the commands that work here. */
export function usePaletteGroups(): PaletteGroup[] {
  const route = useRoute();
  const language = useLanguage();
  const operations = useOperations(useCurrentOrganisationId() ?? undefined)?.toSorted(byName(language)) ?? [];
  return [
    { name: 'operations', entries: operations.map(operationEntry), most: 8, mostUnasked: 6 },
    ...useCatalogueGroups(useMeasuresOwner(operations)),
    { name: 'views', entries: useOfferedEntries().map(viewEntry), most: 8, mostUnasked: 0 },
    { name: 'catalogue', entries: useCatalogueEntries(route.screen === 'catalogue'), most: 20, mostUnasked: 0 },
    { name: 'organisations', entries: useOrganisationEntries(), most: 8, mostUnasked: 0 },
    { name: 'files', entries: useRecentEntries(), most: 5, mostUnasked: 0 },
    { name: 'commands', entries: useCommandEntries(), most: 8, mostUnasked: 12 },
  ];
}

const operationEntry = ({ id, name, clientName }: Operation): PaletteEntry => ({
  id,
  icon: IconListCheck,
  label: name,
  detail: clientName,
  keywords: clientName,
  run: () => navigate({ screen: 'operation', operationId: id }),
});

const viewEntry = (view: OfferedEntry): PaletteEntry => ({ ...view, icon: IconBookmark });

/** Whose measures are open: an operation's, or those of an organisation for all its operations. */
interface MeasuresOwner {
  organisationId: OrganisationId;
  operationId?: OperationId;
  schemeId: SchemeId;
}

function useMeasuresOwner(operations: readonly Operation[]): MeasuresOwner | undefined {
  const route = useRoute();
  const ofOrganisation = route.screen === 'measures' ? route.organisationId : undefined;
  const organisation = useOrganisations()?.find(({ id }) => id === ofOrganisation);
  const operationId = 'operationId' in route ? route.operationId : undefined;
  const operation = operations.find(({ id }) => id === operationId);
  if (organisation) return { organisationId: organisation.id, schemeId: organisation.schemeId };
  return operation && { ...operation, operationId: operation.id };
}

/** Groups and measures are places in an operation or organisation, so they are found while its measures are open. */
function useCatalogueGroups(owner: MeasuresOwner | undefined): PaletteGroup[] {
  const language = useLanguage();
  const { operationId, schemeId, organisationId } = owner ?? {};
  const catalogue = useOrganisationCatalogue(organisationId, operationId);
  return useMemo(() => {
    const scheme = schemeId && catalogue?.scheme(schemeId);
    if (!catalogue || !scheme || !organisationId) return [];
    const at = (place: MeasuresPlace) => () =>
      navigate(
        operationId ? { screen: 'operation', operationId, ...place } : { screen: 'measures', organisationId, ...place },
      );
    const groups = scheme.groups.map(
      (group): PaletteEntry => ({
        id: group.id,
        icon: IconFolder,
        label: inLanguage(group.title, language),
        run: at({ groupId: group.id }),
      }),
    );
    const offered = catalogue.measures.filter(({ isHidden, onlyIn }) => !isHidden && (operationId || !onlyIn));
    const measures = offered.map(
      (measure): PaletteEntry => ({
        id: measure.id,
        icon: IconChevronRight,
        label: inLanguage(measure.title, language),
        detail: measure.isOwn ? undefined : measure.id,
        keywords: measure.id,
        run: at({ measureId: measure.id }),
      }),
    );
    return [
      { name: 'groups', entries: groups, most: 6, mostUnasked: 0 },
      { name: 'measures', entries: measures, most: 20, mostUnasked: 0 },
    ];
  }, [catalogue, language, operationId, organisationId, schemeId]);
}

/** The measures of the catalogue itself, while that is open. */
function useCatalogueEntries(isOpen: boolean): PaletteEntry[] {
  const language = useLanguage();
  const catalogue = useOrganisationCatalogue(useCurrentOrganisationId() ?? undefined);
  return useMemo(() => {
    if (!isOpen || !catalogue) return [];
    return catalogue.measures.map(({ id, title, isOwn }) => ({
      id,
      icon: IconChevronRight,
      label: inLanguage(title, language),
      detail: isOwn ? undefined : id,
      keywords: id,
      run: () => navigate({ screen: 'catalogue', measureId: id }),
    }));
  }, [isOpen, catalogue, language]);
}

function useOrganisationEntries(): PaletteEntry[] {
  const language = useLanguage();
  const organisations = useOrganisations()?.toSorted(byName(language)) ?? [];
  return organisations.map(({ id, name }) => ({
    id,
    icon: IconBuilding,
    label: name,
    run: () => navigate({ screen: 'organisation', organisationId: id }),
  }));
}

/** The files opened last. */
function useRecentEntries(): PaletteEntry[] {
  const recent = useRecentFiles();
  return (recent?.files ?? []).map(({ handle, name, folder }) => ({
    id: handle,
    icon: IconFileDescription,
    label: name,
    detail: folder,
    keywords: folder,
    run: () => requestFile({ kind: 'openRecent', file: handle }),
  }));
}

/** What the palette itself would only repeat. */
const NOT_HERE: ReadonlySet<MenuCommand> = new Set(['commandPalette']);

function useCommandEntries(): PaletteEntry[] {
  const { commands: names } = menuTexts[useLanguage()];
  const t = useText('palette');
  const enabled = useEnabledCommands();
  return MENU_COMMANDS.filter((name) => enabled.has(name) && !NOT_HERE.has(name)).map((name) => ({
    id: name,
    icon: IconCommand,
    label: names[name],
    keywords: t(name),
    keys: shortcutOf(name),
    run: () => runCommand(name),
  }));
}
