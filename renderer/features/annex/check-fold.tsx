import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './check-list.module.css';

interface CheckFoldProps {
  /** Stands in front of the label. */
  icon: ReactNode;
  /** What the points in it are, with how many there are. */
  label: string;
  /** Whether it stands open at first. */
  isOpen: boolean;
  /** The points, as list items. */
  children: ReactNode;
}

/** Points of one kind, folded away where they would hide what matters more. */
export function CheckFold({ icon, label, isOpen, children }: CheckFoldProps) {
  return (
    <details className={css.fold} open={isOpen}>
      <summary>
        <IconChevronRight className={css.chevron} size={16} stroke={1.75} aria-hidden />
        {icon}
        <span className="grow">{label}</span>
      </summary>
      <ul className={css.folded}>{children}</ul>
    </details>
  );
}
