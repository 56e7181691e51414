import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { textFor } from '../text/i18n.ts';
import css from './notify.module.css';

const DONE_FOR = 6000;

/** Says that something is done; with `undo` the message carries a button that takes it back. */
export function notifyDone(message: string, options: { undo?: () => void } = {}): void {
  const { undo } = options;
  const id = notifications.show({
    icon: <IconCheck size={16} stroke={2.2} />,
    color: 'green',
    autoClose: DONE_FOR,
    message: undo ? <WithUndo message={message} onUndo={() => takeBack(id, undo)} /> : message,
  });
}

/** Says what went wrong and what to do. Stays until it is closed. */
export function notifyProblem(title: string, message: string): void {
  notifications.show({
    icon: <IconAlertTriangle size={16} stroke={2} />,
    color: 'red',
    title,
    message,
    autoClose: false,
    role: 'alert',
  });
}

function takeBack(id: string, undo: () => void): void {
  notifications.hide(id);
  undo();
}

function WithUndo({ message, onUndo }: { message: string; onUndo: () => void }) {
  return (
    <span className={css.withUndo}>
      <span>{message}</span>
      <Button variant="subtle" size="compact-xs" onClick={onUndo}>
        {textFor('ui')('undo')}
      </Button>
    </span>
  );
}
