import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../../text/use-text.ts';
import { withKeys } from '../../../ui/tool-tip/keys.ts';
import css from './editor.module.css';

interface EditorHeadProps {
  meta: string;
  title: string;
  onLeave: () => void;
  /** Chips below the title. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** What is being edited, and the way back to the list. */
export function EditorHead({ meta, title, onLeave, children, actions }: EditorHeadProps) {
  const t = useText('catalogue');
  return (
    <header className={css.head}>
      <div className="grow">
        <div className={css.meta}>{meta}</div>
        <h2 className={css.title}>{title}</h2>
        {children}
      </div>
      {actions}
      <ActionIcon className={css.close} aria-label={t('editor.close')} {...withKeys('Esc')} onClick={onLeave}>
        <IconX size={16} />
      </ActionIcon>
    </header>
  );
}
