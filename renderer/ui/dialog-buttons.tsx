import { Button } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import css from './dialog-buttons.module.css';

interface DialogButtonsProps {
  /** Says what will happen ("Anlegen"), never just "OK". */
  confirmLabel: string;
  /** Something is taken away by it. */
  danger?: boolean;
  /** Something is still missing. */
  isDisabled?: boolean;
  /** What was given is being looked at. */
  isBusy?: boolean;
  /** With distance above, for forms that leave it to their parts. */
  isApart?: boolean;
  onCancel: () => void;
  /** Where there is nothing to fill in; else the form is sent. */
  onConfirm?: () => void;
}

/** The buttons at the foot of a dialogue's form: the way out first, what will happen last. */
export function DialogButtons(props: DialogButtonsProps) {
  const { confirmLabel, danger, isDisabled, isBusy, isApart, onCancel, onConfirm } = props;
  const t = useText('ui');
  const confirming = onConfirm
    ? ({ onClick: onConfirm, 'data-autofocus': true } as const)
    : ({ type: 'submit' } as const);
  return (
    <div className={css.buttons} data-apart={isApart}>
      <Button variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
      <Button {...confirming} {...(danger && { color: 'red' })} disabled={isDisabled} loading={isBusy}>
        {confirmLabel}
      </Button>
    </div>
  );
}
