import { Button, Menu, SegmentedControl } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useText } from '../../../text/use-text.ts';
import css from './merge.module.css';
import type { MergeEntry } from './merge-entries.ts';
import type { useMergeChoices } from './use-merge-choices.ts';

/** Only what waits for a decision, or everything that would change. */
export type Shown = 'open' | 'all';

interface MergeFilterProps {
  shown: Shown;
  onShow: (shown: Shown) => void;
  entries: readonly MergeEntry[];
  /** The one that is looked at: with it, its whole group can be decided. */
  active: MergeEntry | undefined;
  onDecide: ReturnType<typeof useMergeChoices>['decideAll'];
}

export function MergeFilter({ shown, onShow, entries, active, onDecide }: MergeFilterProps) {
  const t = useText('merging');
  const place = active?.place || t('house');
  const group = entries.filter(({ scopeId }) => scopeId === active?.scopeId);
  return (
    <div className={css.filter}>
      <SegmentedControl
        size="xs"
        aria-label={t('filter.label')}
        value={shown}
        onChange={(value) => onShow(value as Shown)}
        data={[
          { value: 'open', label: t('filter.open') },
          { value: 'all', label: t('filter.all') },
        ]}
      />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
            {t('all.label')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onDecide(entries, 'mine')}>{t('all.mine')}</Menu.Item>
          <Menu.Item onClick={() => onDecide(entries, 'theirs')}>{t('all.theirs')}</Menu.Item>
          {active && (
            <>
              <Menu.Divider />
              <Menu.Label>{t('all.group', { name: place })}</Menu.Label>
              <Menu.Item onClick={() => onDecide(group, 'mine', true)}>{t('all.keepGroup')}</Menu.Item>
              <Menu.Item onClick={() => onDecide(group, 'theirs', true)}>{t('all.takeGroup')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
