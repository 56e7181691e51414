import { Button } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import css from './dialog-buttons.module.css';

interface DialogButtonsProps {
  /** Says what will happen ("Anlegen"), never just "OK". */
  confirmLabel: string;
  /** Something is taken away by it. */
  danger?: boolean;
  onCancel: () => void;
}

/** The buttons at the foot of a dialogue's form: the way out first, what will happen last. */
export function DialogButtons({ confirmLabel, danger, onCancel }: DialogButtonsProps) {
  const t = useText('ui');
  return (
    <div className={css.buttons}>
      <Button variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
      <Button type="submit" {...(danger && { color: 'red' })}>
        {confirmLabel}
      </Button>
    </div>
  );
}
