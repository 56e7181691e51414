import { Button } from '@mantine/core';
import { type NotificationData, notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { textFor } from '../text/i18n.ts';
import css from './notify.module.css';

const DONE_FOR = 6000;

interface DoneOptions {
  /** The message carries a button that takes the step back. */
  undo?: () => void;
  /** Names a series of messages of which only the latest is shown. */
  replaces?: string;
}

/** Says that something is done. */
export function notifyDone(message: string, { undo, replaces }: DoneOptions = {}): void {
  const id = replaces ?? crypto.randomUUID();
  const content: NotificationData = {
    id,
    icon: <IconCheck size={16} stroke={2.2} />,
    color: 'green',
    autoClose: DONE_FOR,
    message: undo ? <WithUndo message={message} onUndo={() => takeBack(id, undo)} /> : message,
  };
  // `show` leaves a message with the same id as it is, `update` knows only messages that are there.
  notifications.show(content);
  notifications.update(content);
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
