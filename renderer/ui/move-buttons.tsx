import { ActionIcon } from '@mantine/core';
import { type Icon, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import css from './move-buttons.module.css';

interface MoveButtonsProps {
  /** Place in the list, from 0. */
  index: number;
  /** Number of places. */
  count: number;
  labels: { up: string; down: string };
  onMove: (step: 1 | -1) => void;
}

/** Moves a row of a list up or down. The focus goes along, so that pressing again moves on. */
export function MoveButtons({ index, count, labels, onMove }: MoveButtonsProps) {
  const pressed = useRef<{ button: HTMLButtonElement; index: number } | null>(null);
  // A row that is moved in the document loses the focus.
  useEffect(() => {
    if (!pressed.current || pressed.current.index === index) return;
    pressed.current.button.focus();
    pressed.current = null;
  }, [index]);

  const button = (Shape: Icon, label: string, step: 1 | -1) => {
    const isPossible = index + step >= 0 && index + step < count;
    return (
      <ActionIcon
        size={24}
        className={css.button}
        aria-label={label}
        // Not `disabled`: the focus would be lost at the end of the list.
        aria-disabled={!isPossible}
        onClick={(event) => {
          if (!isPossible) return;
          pressed.current = { button: event.currentTarget, index };
          onMove(step);
        }}
      >
        <Shape size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    );
  };

  return (
    <>
      {button(IconChevronUp, labels.up, -1)}
      {button(IconChevronDown, labels.down, 1)}
    </>
  );
}
