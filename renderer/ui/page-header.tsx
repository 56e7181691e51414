import { ActionIcon } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './page-header.module.css';
import { withKeys } from './tool-tip/keys.ts';

interface PageHeaderProps {
  title: string;
  /** Stands in the place of the title, for one that can be edited; brings its own `h1`. */
  heading?: ReactNode;
  subtitle?: string;
  /** The way back to where the screen belongs, with its name. */
  back?: { label: string; go: () => void; keys?: string };
  /** Figures and buttons at the right edge; the main action comes last. */
  children?: ReactNode;
}

/** Head of a screen. Its title is the only `h1` in the window. */
export function PageHeader({ title, heading, subtitle, back, children }: PageHeaderProps) {
  return (
    <header className={css.header}>
      {back && (
        <ActionIcon aria-label={back.label} {...withKeys(back.keys)} onClick={back.go}>
          <IconArrowLeft size={16} stroke={1.75} />
        </ActionIcon>
      )}
      <div className="grow">
        {heading ?? (
          <h1 className={`${css.title} cut`} title={title}>
            {title}
          </h1>
        )}
        {subtitle && (
          <div className={`${css.subtitle} cut`} title={subtitle}>
            {subtitle}
          </div>
        )}
      </div>
      <div className={css.actions}>{children}</div>
    </header>
  );
}

/** Hairline between figures and buttons in the head of a screen. */
export function HeaderDivider() {
  return <span className={css.divider} />;
}
