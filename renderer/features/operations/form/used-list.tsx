import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { byName } from '../../../text/collate.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { MoveButtons } from '../../../ui/move-buttons.tsx';
import { moved } from './moved.ts';
import css from './used-list.module.css';

export interface UsedItem<Id extends string> {
  id: Id;
  /** As it is shown; never empty. */
  name: string;
  /** What tells it from others of a similar name. */
  about: string;
  /** Behind the name. */
  mark?: ReactNode;
}

interface UsedListProps<Id extends string> {
  label: string;
  /** Said when there is nothing to tick. */
  empty: string;
  items: readonly UsedItem<Id>[];
  /** Those the operation uses, in printing order. */
  usedIds: readonly Id[];
  /** Changes what is stored, not what is shown: of two quick ticks, the second must not take back the first. */
  change: (next: (ids: readonly Id[]) => Id[]) => Promise<unknown>;
  /** Called when one is no longer used. */
  onRemoved: (item: UsedItem<Id>) => void;
  /** How a new one is made and used at once. */
  add: ReactNode;
}

/** Which sites or parties an operation uses, in printing order; below them those it does not use, and a new one. */
export function UsedList<Id extends string>(props: UsedListProps<Id>) {
  const { label, empty, items, usedIds, change, onRemoved, add } = props;
  const t = useText('operations');
  const language = useLanguage();
  const used = usedIds.flatMap((id) => items.filter((item) => item.id === id));
  const unused = items.filter(({ id }) => !usedIds.includes(id)).sort(byName(language));
  const remove = async (item: UsedItem<Id>) => {
    await change((ids) => ids.filter((id) => id !== item.id));
    onRemoved(item);
  };
  return (
    <>
      {items.length === 0 && <p className={css.empty}>{empty}</p>}
      <ul className={css.list} aria-label={label}>
        {used.map((item, index) => (
          <Row key={item.id} item={item} isUsed onToggle={() => void remove(item)}>
            <MoveButtons
              index={index}
              count={used.length}
              labels={{ up: t('form.moveUp', { name: item.name }), down: t('form.moveDown', { name: item.name }) }}
              onMove={(step) => void change((ids) => moved(ids, ids.indexOf(item.id), step))}
            />
          </Row>
        ))}
        {unused.map((item) => (
          <Row key={item.id} item={item} onToggle={() => void change((ids) => [...ids, item.id])} />
        ))}
      </ul>
      {add}
    </>
  );
}

interface RowProps {
  item: UsedItem<string>;
  isUsed?: boolean;
  onToggle: () => void;
  children?: ReactNode;
}

function Row({ item: { name, about, mark }, isUsed = false, onToggle, children }: RowProps) {
  return (
    <li className={css.item}>
      <Checkbox
        className="grow"
        checked={isUsed}
        onChange={onToggle}
        label={
          <>
            {name}
            {about && <span className={css.about}>{about}</span>}
          </>
        }
      />
      {mark}
      {children}
    </li>
  );
}
