import { ActionIcon, Box, Menu, Select } from '@mantine/core';
import { IconDots, IconX } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef } from 'react';
import type { Catalogue, Measure } from '../../../shared/catalogue/catalogue.ts';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { Group } from '../../../shared/domain/catalogue.ts';
import type { OwnScheme } from '../../../shared/domain/house-records.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { contentOf } from './group-content.ts';
import css from './group-details.module.css';
import type { GroupRow } from './scheme-tree-model.ts';
import { useSchemeActions } from './use-scheme-actions.ts';

interface GroupContentListProps {
  catalogue: Catalogue;
  scheme: PlacedScheme;
  group: Group;
  rows: readonly GroupRow[];
}

/** Areas that stand in a group as a whole, and its measures with the ways to other groups. */
export function GroupContentList({ catalogue, scheme, group, rows }: GroupContentListProps) {
  const t = useText('schemes');
  const language = useLanguage();
  const actions = useSchemeActions();
  const content = useMemo(() => contentOf(catalogue, scheme, group.id), [catalogue, scheme, group.id]);
  const isOwn = scheme.ownPlacements !== undefined;
  const schemeId = scheme.id as OwnScheme['id'];
  const placesOf = (ofId: string) => scheme.ownPlacements?.get(ofId) ?? [];
  const absent = catalogue.areas.filter((area) => !content.areas.includes(area));
  return (
    <>
      <h3 className={css.heading}>{t('areas')}</h3>
      <ul className={css.areas}>
        {content.areas.map((area) => (
          <li key={area.id} className={css.area}>
            <span className="grow">{inLanguage(area.title, language)}</span>
            {isOwn && (
              <ActionIcon
                size={20}
                aria-label={t('removeArea', { name: inLanguage(area.title, language) })}
                onClick={() =>
                  void actions.place(
                    schemeId,
                    [area.id],
                    placesOf(area.id).filter((id) => id !== group.id),
                  )
                }
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
        {content.areas.length === 0 && <li className={css.none}>{t('noAreas')}</li>}
      </ul>
      {isOwn && (
        <Select
          size="xs"
          className={css.add}
          aria-label={t('addArea')}
          placeholder={t('addArea')}
          data={absent.map((area) => ({ value: area.id as string, label: inLanguage(area.title, language) }))}
          value={null}
          searchable
          // Coming to a group means leaving the others; "also here" is said measure by measure.
          onChange={(areaId) => areaId && void actions.place(schemeId, [areaId], [group.id])}
        />
      )}
      <h3 className={css.heading}>{t('measures', { count: content.measures.length })}</h3>
      <MeasureRows
        items={content.measures}
        menu={(measure, isSingle) =>
          isOwn && (
            <PlaceMenu
              measure={measure}
              rows={rows}
              at={measure.groups.get(scheme.id) ?? []}
              here={group.id}
              isSingle={isSingle}
              onPlace={(groupIds) => void actions.place(schemeId, [measure.id], groupIds)}
            />
          )
        }
      />
    </>
  );
}

interface MeasureRowsProps {
  items: readonly { measure: Measure; isSingle: boolean }[];
  menu: (measure: Measure, isSingle: boolean) => ReactNode;
}

const ROW = 34;

/** Only the rows in sight are there: a group may take thousands. */
function MeasureRows({ items, menu }: MeasureRowsProps) {
  const language = useLanguage();
  const t = useText('schemes');
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  return (
    // The keyboard can scroll it also where no row has a button.
    <Box
      className={css.scroll}
      ref={scroll}
      role="group"
      tabIndex={0}
      aria-label={t('measures', { count: items.length })}
    >
      <ul className={css.measures} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const item = items[index];
          if (!item) return null;
          const title = inLanguage(item.measure.title, language);
          return (
            <li key={key} className={css.measure} style={{ transform: `translateY(${start}px)` }}>
              <span className="grow cut" title={title}>
                {title}
              </span>
              {item.isSingle && <span className={css.single}>{t('single')}</span>}
              {menu(item.measure, item.isSingle)}
            </li>
          );
        })}
      </ul>
    </Box>
  );
}

interface PlaceMenuProps {
  measure: Measure;
  rows: readonly GroupRow[];
  at: readonly GroupId[];
  here: GroupId;
  isSingle: boolean;
  onPlace: (groupIds: readonly GroupId[]) => void;
}

/** Ticks say where a measure stands; the first place counts. */
function PlaceMenu({ measure, rows, at, here, isSingle, onPlace }: PlaceMenuProps) {
  const t = useText('schemes');
  const language = useLanguage();
  const toggle = (id: GroupId) => {
    const next = at.includes(id) ? at.filter((it) => it !== id) : [...at, id];
    if (next.length > 0) onPlace(next);
  };
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <ActionIcon size={22} aria-label={t('placeOf', { name: inLanguage(measure.title, language) })}>
          <IconDots size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={css.menu}>
        <Menu.Label>{t('moveTo')}</Menu.Label>
        {rows
          .filter((row) => row.group.id !== here)
          .map((row) => (
            <Menu.Item key={row.group.id} onClick={() => onPlace([row.group.id])}>
              {inLanguage(row.group.title, language)}
            </Menu.Item>
          ))}
        <Menu.Label>{t('alsoIn')}</Menu.Label>
        {rows.map((row) => (
          <Menu.CheckboxItem
            key={row.group.id}
            checked={at.includes(row.group.id)}
            onChange={() => toggle(row.group.id)}
          >
            {inLanguage(row.group.title, language)}
          </Menu.CheckboxItem>
        ))}
        {isSingle && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => onPlace([])}>{t('withArea')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
