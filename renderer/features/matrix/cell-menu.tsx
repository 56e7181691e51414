import { Menu } from '@mantine/core';
import { useText } from '../../text/use-text.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { STATUS_DISPLAY_ORDER, StatusIcon } from '../../ui/status.tsx';
import css from './cell-menu.module.css';
import { type Area, areaOf, type Selection } from './grid/selection.ts';
import { fillSources } from './writing/plan.ts';
import type { Writing } from './writing/use-writing.ts';

interface CellMenuProps {
  at: { x: number; y: number } | null;
  selection: Selection;
  /** Whether the cells inherit from an organisation. */
  hasLayers: boolean;
  writing: Writing;
  onOpenMeasure: () => void;
  /** Copies the selection as text. */
  onCopy: () => void;
  /** Closes the menu and gives the keyboard back to the grid. */
  onClose: () => void;
}

/** What the right mouse button offers for the selected cells. */
export function CellMenu(props: CellMenuProps) {
  const { at, selection, hasLayers, writing, onOpenMeasure, onCopy, onClose } = props;
  const t = useText('matrix');
  const words = useText('ui');
  const area = areaOf(selection);
  return (
    <Menu
      opened={at !== null}
      onChange={(opened) => !opened && onClose()}
      position="right-start"
      width={360}
      offset={2}
      returnFocus={false}
    >
      <Menu.Target>
        <button
          type="button"
          className={`plain ${css.point}`}
          style={at ? { left: at.x, top: at.y } : undefined}
          aria-label={t('menu.label')}
          tabIndex={-1}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {STATUS_DISPLAY_ORDER.map((status, index) => (
          <Menu.Item
            key={status}
            leftSection={<StatusIcon status={status} size={16} decorative />}
            rightSection={<Kbd keys={String(index + 1)} />}
            onClick={() => writing.setStatus(area, status)}
          >
            {words(`status.${status}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <FillItems area={area} writing={writing} />
        <Menu.Divider />
        <Menu.Item rightSection={<Kbd keys="Del" />} onClick={() => writing.inherit(area)}>
          {t(hasLayers ? 'menu.inherit' : 'menu.clear')}
        </Menu.Item>
        <Menu.Item rightSection={<Kbd keys="Ctrl+C" />} onClick={onCopy}>
          {t('menu.copy')}
        </Menu.Item>
        <Menu.Item rightSection={<Kbd keys="Enter" />} onClick={onOpenMeasure}>
          {t('menu.open')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function FillItems({ area, writing }: { area: Area; writing: Writing }) {
  const t = useText('matrix');
  const [canDown, canRight] = [fillSources(area, 'down') !== null, fillSources(area, 'right') !== null];
  return (
    <>
      <Menu.Item disabled={!canDown} rightSection={<Kbd keys="Ctrl+D" />} onClick={() => writing.fill(area, 'down')}>
        {t('menu.fillDown')}
      </Menu.Item>
      <Menu.Item disabled={!canRight} rightSection={<Kbd keys="Ctrl+R" />} onClick={() => writing.fill(area, 'right')}>
        {t('menu.fillRight')}
      </Menu.Item>
      <Menu.Item disabled={!canDown} onClick={() => writing.fillWhole(area, 'down')}>
        {t('menu.fillWholeDown')}
      </Menu.Item>
      <Menu.Item disabled={!canRight} onClick={() => writing.fillWhole(area, 'right')}>
        {t('menu.fillWholeRight')}
      </Menu.Item>
    </>
  );
}
