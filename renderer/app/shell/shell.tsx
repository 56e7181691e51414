import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import css from './shell.module.css';

interface ShellProps {
  sidebar: ReactNode;
  statusBar: ReactNode;
  children: ReactNode;
}

/** The three regions of the window. F6 walks through them; a screen may divide the main one further. */
export function Shell({ sidebar, statusBar, children }: ShellProps) {
  const t = useText('app');
  return (
    <div className={css.app}>
      <a className={css.skip} href="#content">
        {t('skipToContent')}
      </a>
      {sidebar}
      <main id="content" className={css.main} aria-label={t('nav.content')} tabIndex={-1} data-region>
        {children}
      </main>
      {statusBar}
    </div>
  );
}
