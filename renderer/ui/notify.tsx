import { Button } from '@mantine/core';
import { type NotificationData, notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { textFor } from '../text/i18n.ts';
import css from './notify.module.css';

const DONE_FOR = 6000;

/** The message shown last of each series. A new one gets its whole time, which an updated one would not. */
const latest = new Map<string, string>();

export interface NotifyAction {
  label: string;
  run: () => void;
}

interface DoneOptions {
  /** The message carries a button that takes the step back. */
  undo?: () => void;
  /** What can be done with the result; the message closes with either. */
  actions?: readonly NotifyAction[];
  /** Names a series of messages of which only the latest is shown. */
  replaces?: string;
  /** It tells more than is read at a glance, or is to be noted: it stays until it is closed. */
  stays?: boolean;
}

/** Says that something is done. */
export function notifyDone(message: string, { undo, actions = [], replaces, stays = false }: DoneOptions = {}): void {
  const id = crypto.randomUUID();
  if (replaces) retract(replaces);
  if (replaces) latest.set(replaces, id);
  const buttons = undo ? [...actions, { label: textFor('ui')('undo'), run: undo }] : actions;
  const content: NotificationData = {
    id,
    closeButtonProps: closeButton(),
    icon: <IconCheck size={16} stroke={2.2} />,
    color: 'var(--tk-done)',
    autoClose: !stays && DONE_FOR,
    message: buttons.length > 0 ? <WithActions id={id} message={message} actions={buttons} /> : message,
  };
  notifications.show(content);
}

/** Takes the message of a series away, if it is still there. */
function retract(series: string): void {
  const id = latest.get(series);
  if (id) notifications.hide(id);
}

const closeButton = () => ({ 'aria-label': textFor('ui')('close') });

interface ProblemOptions {
  isPassing?: boolean;
  /** The ways out; the message closes with each. */
  actions?: readonly NotifyAction[];
}

/** Says what went wrong and what to do. Stays until it is closed, unless it is of no weight a moment later. */
export function notifyProblem(
  title: string,
  message: string,
  { isPassing = false, actions = [] }: ProblemOptions = {},
): void {
  const id = crypto.randomUUID();
  notifications.show({
    id,
    closeButtonProps: closeButton(),
    icon: <IconAlertTriangle size={16} stroke={2} />,
    color: 'var(--tk-err)',
    title,
    message: actions.length > 0 ? <WithActions id={id} message={message} actions={actions} /> : message,
    autoClose: isPassing && DONE_FOR,
    role: 'alert',
  });
}

function WithActions({ id, message, actions }: { id: string; message: string; actions: readonly NotifyAction[] }) {
  const close = (run: () => void) => {
    notifications.hide(id);
    run();
  };
  return (
    <span className={css.withActions}>
      <span>{message}</span>
      <span className={css.actions}>
        {actions.map(({ label, run }) => (
          <Button key={label} variant="subtle" size="compact-xs" onClick={() => close(run)}>
            {label}
          </Button>
        ))}
      </span>
    </span>
  );
}
