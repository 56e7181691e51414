import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { focusContent } from '../shell/regions.ts';
import { inOrder } from './in-order.ts';
import { matches } from './matches.ts';
import css from './palette.module.css';
import { type PaletteEntry, type PaletteGroup, usePaletteGroups } from './palette-entries.ts';

/** Search over everything one can go to or do, opened by `spotlight.open()`. */
export const Palette = memo(function Palette() {
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
      attributes={{ content: { 'aria-label': t('nav.search') } }}
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
});

/** Mounted only while the palette is open, so a closed palette costs nothing. */
function Found({ query }: { query: string }) {
  const t = useText('app');
  const groups = inOrder(usePaletteGroups(), query)
    .map((group) => ({ ...group, entries: matches(group.entries, query, query ? group.most : group.mostUnasked) }))
    .filter(({ entries }) => entries.length > 0);
  if (groups.length === 0) return <Spotlight.Empty>{t('palette.nothingFound')}</Spotlight.Empty>;
  return groups.map((group) => <FoundGroup key={group.name} group={group} />);
}

function FoundGroup({ group }: { group: PaletteGroup }) {
  const t = useText('app');
  return (
    <Spotlight.ActionsGroup label={t(`palette.${group.name}`)}>
      {group.entries.map((entry) => (
        <FoundEntry key={entry.id} entry={entry} onRun={isPlace(group) ? () => goTo(entry) : entry.run} />
      ))}
    </Spotlight.ActionsGroup>
  );
}

/** Commands and files open something that takes the keyboard itself. */
const isPlace = ({ name }: PaletteGroup): boolean => name !== 'commands' && name !== 'moreCommands' && name !== 'files';

/** Goes to a place and puts the keyboard there. */
function goTo({ run }: PaletteEntry): void {
  run();
  // Two frames later the screen stands and the palette has given the focus back to where it came from.
  requestAnimationFrame(() => requestAnimationFrame(focusContent));
}

function FoundEntry({ entry, onRun }: { entry: PaletteEntry; onRun: () => void }) {
  const { icon: Shape, label, detail, keys } = entry;
  return (
    <Spotlight.Action onClick={onRun} className={css.action}>
      <Shape size={16} stroke={1.75} className={css.icon} aria-hidden="true" />
      <span className="grow cut">{label}</span>
      {detail && <span className={`${css.detail} cut`}>{detail}</span>}
      {keys && <Kbd keys={keys} />}
    </Spotlight.Action>
  );
}
