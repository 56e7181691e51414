import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useText } from '../../../text/use-text.ts';
import { SeverityIcon } from '../../findings/severity.tsx';
import css from '../rich-text.module.css';
import type { Reached } from './use-note-editor.ts';

/** Right below marked words: what is wrong with them, what to do, and better words at one click. Esc and typing close it. */
export function MarkCard({ mark, place, replace, onLeave }: Reached & { onLeave: () => void }) {
  const t = useText('ui');
  const { severity, message, advice, replaceBy } = mark;
  return (
    <section
      className={css.card}
      style={{ top: place.top, left: `min(${place.left}px, 100% - min(300px, 100%))` }}
      aria-label={t('findings.marked.label')}
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
    >
      <SeverityIcon severity={severity} />
      <div className="grow">
        <p>{message}</p>
        {advice && <p className={css.advice}>{advice}</p>}
        {replace && replaceBy && (
          <Button variant="light" size="compact-xs" onClick={replace}>
            {t('findings.marked.replace', { words: replaceBy })}
          </Button>
        )}
      </div>
      <ActionIcon size={20} aria-label={t('close')} onClick={onLeave}>
        <IconX size={13} />
      </ActionIcon>
    </section>
  );
}
