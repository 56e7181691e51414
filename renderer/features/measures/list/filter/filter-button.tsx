import { Button, Popover } from '@mantine/core';
import { IconChevronDown, IconFilter, IconFilterFilled } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { MeasureId } from '../../../../../shared/domain/ids.ts';
import { useText } from '../../../../text/use-text.ts';
import { useFrame } from '../../frame.ts';
import { useView } from '../../view-store.ts';
import { activeFacets } from './facets.ts';
import css from './filter.module.css';
import { FilterPanel } from './filter-panel.tsx';

/** Opens all that the list can be narrowed by, and says how much does. `hits`: what the search has found, if any. */
export const FilterButton = memo(function FilterButton({ hits }: { hits: ReadonlySet<MeasureId> | null }) {
  const { scope } = useFrame();
  const t = useText('find');
  const [isOpen, setOpen] = useState(false);
  const active = useView(scope.id, ({ filter }) => activeFacets(filter).length);
  const isActive = active > 0;
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      shadow="md"
      transitionProps={{ duration: 0 }}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          className={css.button}
          data-active={isActive || undefined}
          aria-label={isActive ? t('filter.openCount', { count: active }) : t('filter.open')}
          leftSection={isActive ? <IconFilterFilled size={15} /> : <IconFilter size={15} stroke={1.75} />}
          rightSection={<IconChevronDown size={13} />}
          onClick={() => setOpen(!isOpen)}
        >
          {t('filter.open')}
          {isActive && ` (${active})`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('filter.title')}>
        <FilterPanel hits={hits} onClose={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
});
