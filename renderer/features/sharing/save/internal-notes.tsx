import { Checkbox } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useText } from '../../../text/use-text.ts';
import css from '../sharing.module.css';

interface InternalNotesProps {
  count: number;
  isWanted: boolean;
  onChange: (isWanted: boolean) => void;
}

/** The one thing that stays at home unless it is asked for. */
export function InternalNotes({ count, isWanted, onChange }: InternalNotesProps) {
  const t = useText('sharing');
  return (
    <div className={css.secret}>
      <IconLock size={16} stroke={1.75} aria-hidden />
      <Checkbox
        checked={isWanted}
        onChange={(event) => onChange(event.currentTarget.checked)}
        label={
          <>
            {t('save.internalNotes', { count })}
            <span className={css.consequence}>
              {t(isWanted ? 'save.internalNotesWarning' : 'save.internalNotesHint')}
            </span>
          </>
        }
      />
    </div>
  );
}
