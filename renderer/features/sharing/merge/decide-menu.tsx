import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useText } from '../../../text/use-text.ts';
import type { MergeEntry } from './merge-entries.ts';
import type { useMergeChoices } from './use-merge-choices.ts';

interface DecideMenuProps {
  entries: readonly MergeEntry[];
  /** The one that is looked at: with it, all around it can be decided. */
  active: MergeEntry | undefined;
  made: ReturnType<typeof useMergeChoices>;
}

/** Deciding much at once: all that waits, all of an organisation or operation, of an area in it, of a record. */
export function DecideMenu({ entries, active, made }: DecideMenuProps) {
  const t = useText('merging');
  const { left, decideAll, accept } = made;
  const isBegun = entries.some(({ merged }) => merged.bases);
  return (
    <Menu position="bottom-end" width={380}>
      <Menu.Target>
        <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
          {t('all.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('all.open', { count: left })}</Menu.Label>
        <Menu.Item disabled={left === 0} onClick={() => decideAll(entries, 'mine')}>
          {t('all.mine')}
        </Menu.Item>
        <Menu.Item disabled={left === 0} onClick={() => decideAll(entries, 'theirs')}>
          {t('all.theirs')}
        </Menu.Item>
        {isBegun && (
          <Menu.Item disabled={left === 0} onClick={() => accept(entries)}>
            {t('all.accept')}
          </Menu.Item>
        )}
        {active && <Groups active={active} entries={entries} decideAll={decideAll} />}
      </Menu.Dropdown>
    </Menu>
  );
}

interface GroupsProps {
  active: MergeEntry;
  entries: readonly MergeEntry[];
  decideAll: DecideMenuProps['made']['decideAll'];
}

/** Apart, so that they are looked for only when the menu is open. */
function Groups({ active, entries, decideAll }: GroupsProps) {
  return around(active, entries).map((group) => <Around key={group.name} {...group} decideAll={decideAll} />);
}

interface AroundProps {
  name: string;
  some: readonly MergeEntry[];
}

/** From the widest to the narrowest; what would be the same twice is there once. */
function around(active: MergeEntry, entries: readonly MergeEntry[]): AroundProps[] {
  const inPlace = entries.filter(({ scopeId }) => scopeId === active.scopeId);
  const inArea = active.area ? inPlace.filter(({ area }) => area === active.area) : [];
  const groups = [
    { name: active.place, some: inPlace },
    { name: active.area, some: inArea },
    { name: active.title, some: [active] },
  ];
  return groups.filter(({ some }, index) => some.length > 0 && some.length !== groups[index + 1]?.some.length);
}

function Around({ name, some, decideAll }: AroundProps & { decideAll: DecideMenuProps['made']['decideAll'] }) {
  const t = useText('merging');
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t('all.group', { name: name || t('house') })}</Menu.Label>
      <Menu.Item onClick={() => decideAll(some, 'mine', true)}>{t('all.keepGroup')}</Menu.Item>
      <Menu.Item onClick={() => decideAll(some, 'theirs', true)}>{t('all.takeGroup')}</Menu.Item>
    </>
  );
}
