import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './sidebar.module.css';

interface NavItemProps {
  label: string;
  /** Says more than the label where somebody points at it. */
  hint?: string;
  icon?: Icon;
  /** Figure at the right edge: a count or a share. */
  figure?: ReactNode;
  isCurrent?: boolean;
  /** One step further in, without an icon. */
  isSub?: boolean;
  onClick: () => void;
}

/** An entry of the side bar. */
export function NavItem({ label, hint, icon: Shape, figure, isCurrent = false, isSub = false, onClick }: NavItemProps) {
  return (
    <li>
      <button
        type="button"
        className={`plain ${css.item} ${isSub ? css.sub : ''}`}
        aria-current={isCurrent ? 'page' : undefined}
        title={hint ?? label}
        onClick={onClick}
      >
        {Shape && <Shape size={16} stroke={1.75} aria-hidden="true" />}
        <span className={`${css.text} cut`}>{label}</span>
        {figure !== undefined && <span className={css.number}>{figure}</span>}
      </button>
    </li>
  );
}
