import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { matches } from './matches.ts';
import css from './palette.module.css';
import { type PaletteEntry, type PaletteGroup, usePaletteGroups } from './palette-entries.ts';

/** Search over everything one can go to or do, opened by `spotlight.open()`. */
export function Palette() {
  const t = useText('app');
  const [query, setQuery] = useState('');
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      // The keys of the app open it, so that menu and keys do the same.
      shortcut={null}
      size={640}
      centered={false}
      yOffset={96}
      scrollable
      maxHeight={480}
      classNames={{ search: css.search, actionsGroup: css.group }}
      overlayProps={{ backgroundOpacity: 0.3, blur: 0 }}
      transitionProps={{ duration: 0 }}
    >
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden="true" />}
      />
      <Spotlight.ActionsList>
        <Found query={query} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Mounted only while the palette is open, so a closed palette costs nothing. */
function Found({ query }: { query: string }) {
  const t = useText('app');
  const wanted = useDeferredValue(query);
  const groups = usePaletteGroups()
    .map((group) => ({ ...group, entries: matches(group.entries, wanted, wanted ? group.most : group.mostUnasked) }))
    .filter(({ entries }) => entries.length > 0);
  if (groups.length === 0) return <Spotlight.Empty>{t('palette.nothingFound')}</Spotlight.Empty>;
  return groups.map((group) => <FoundGroup key={group.name} group={group} />);
}

function FoundGroup({ group }: { group: PaletteGroup }) {
  const t = useText('app');
  return (
    <Spotlight.ActionsGroup label={t(`palette.${group.name}`)}>
      {group.entries.map((entry) => (
        <FoundEntry key={entry.id} entry={entry} />
      ))}
    </Spotlight.ActionsGroup>
  );
}

function FoundEntry({ entry: { icon: Shape, label, detail, keys, run } }: { entry: PaletteEntry }) {
  return (
    <Spotlight.Action onClick={run} className={css.action}>
      <Shape size={16} stroke={1.75} className={css.icon} aria-hidden="true" />
      <span className="grow cut">{label}</span>
      {detail && <span className={`${css.detail} cut`}>{detail}</span>}
      {keys && <Kbd keys={keys} />}
    </Spotlight.Action>
  );
}
