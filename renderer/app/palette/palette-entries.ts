import { type Icon, IconBuilding, IconChevronRight, IconCommand, IconFolder, IconListCheck } from '@tabler/icons-react';
import { inLanguage } from '../../../shared/domain/localised.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { MENU_COMMANDS, type MenuCommand } from '../../../shared/ipc/contract.ts';
import { menuTexts } from '../../../shared/text/menu.ts';
import { useData } from '../../data/data-context.tsx';
import { navigate, useCurrentOrganisationId, useRoute } from '../../data/navigation-store.ts';
import { useOperations, useOrganisations } from '../../data/queries.ts';
import { byName } from '../../text/collate.ts';
import { useLanguage } from '../../text/use-text.ts';
import { runCommand, useEnabledCommands } from '../../ui/command-registry.ts';
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
  name: 'operations' | 'groups' | 'measures' | 'organisations' | 'commands';
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
  const operationId = 'operationId' in route ? route.operationId : undefined;
  const current = operations.find(({ id }) => id === operationId);
  return [
    { name: 'operations', entries: operations.map(operationEntry), most: 8, mostUnasked: 6 },
    ...useCatalogueGroups(current),
    { name: 'organisations', entries: useOrganisationEntries(), most: 8, mostUnasked: 0 },
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

/** Groups and measures are places in an operation, so they are found while one is open. */
function useCatalogueGroups(operation: Operation | undefined): PaletteGroup[] {
  const { catalogue } = useData();
  const language = useLanguage();
  const scheme = operation && catalogue.scheme(operation.schemeId);
  if (!scheme) return [];
  const operationId = operation.id;
  const groups = scheme.groups.map(
    ({ id, title }): PaletteEntry => ({
      id,
      icon: IconFolder,
      label: inLanguage(title, language),
      run: () => navigate({ screen: 'operation', operationId, groupId: id }),
    }),
  );
  const measures = catalogue.measures.map(
    ({ id, title }): PaletteEntry => ({
      id,
      icon: IconChevronRight,
      label: inLanguage(title, language),
      detail: id,
      keywords: id,
      run: () => navigate({ screen: 'operation', operationId, measureId: id }),
    }),
  );
  return [
    { name: 'groups', entries: groups, most: 6, mostUnasked: 0 },
    { name: 'measures', entries: measures, most: 20, mostUnasked: 0 },
  ];
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

/** What the palette itself would only repeat. */
const NOT_HERE: ReadonlySet<MenuCommand> = new Set(['commandPalette']);

function useCommandEntries(): PaletteEntry[] {
  const { commands: names } = menuTexts[useLanguage()];
  const enabled = useEnabledCommands();
  return MENU_COMMANDS.filter((name) => enabled.has(name) && !NOT_HERE.has(name)).map((name) => ({
    id: name,
    icon: IconCommand,
    label: names[name],
    keys: shortcutOf(name),
    run: () => runCommand(name),
  }));
}
