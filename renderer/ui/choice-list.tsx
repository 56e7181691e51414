import { IconLock } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import css from './choice-list.module.css';

interface ChoiceListProps<T extends string> {
  label: string;
  /** In the order in which they are shown. */
  ids: readonly T[];
  chosen: T | undefined;
  onChoose: (id: T) => void;
  children: ReactNode;
}

/** Things of which one is open beside the list, own ones and delivered ones. Arrow keys choose. */
export function ChoiceList<T extends string>({ label, ids, chosen, onChoose, children }: ChoiceListProps<T>) {
  const place = chosen === undefined ? -1 : ids.indexOf(chosen);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && !event.altKey && ids[place + step];
    if (!next) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-choice="${CSS.escape(next)}"]`)?.focus();
    onChoose(next);
  };
  return (
    <nav className={css.list} aria-label={label} data-region onKeyDown={onKeyDown}>
      {children}
    </nav>
  );
}

interface ChoiceSectionProps {
  title: string;
  /** Said where there are none. */
  empty?: string;
  /** The entries, as list items. */
  children: readonly ReactNode[];
}

export function ChoiceSection({ title, empty, children }: ChoiceSectionProps) {
  return (
    <>
      <h2 className={css.heading}>{title}</h2>
      {empty && children.length === 0 && <p className={css.hint}>{empty}</p>}
      {children.length > 0 && <ul className={css.items}>{children}</ul>}
    </>
  );
}

interface ChoiceItemProps {
  id: string;
  name: string;
  description: string;
  isChosen: boolean;
  /** Why it cannot be changed; absent where it can. */
  locked?: string;
  onChoose: () => void;
}

export function ChoiceItem({ id, name, description, isChosen, locked, onChoose }: ChoiceItemProps) {
  return (
    <button
      type="button"
      className={`plain ${css.item}`}
      data-choice={id}
      aria-current={isChosen || undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={onChoose}
    >
      <span className="grow">
        <span className={css.name}>{name}</span>
        {description && (
          <span className={css.description} title={description}>
            {description}
          </span>
        )}
      </span>
      {locked && <IconLock size={14} stroke={1.75} aria-label={locked} className={css.lock} />}
    </button>
  );
}
