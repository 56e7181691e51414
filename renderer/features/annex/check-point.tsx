import type { ReactNode } from 'react';
import css from './annex-screen.module.css';

interface PointProps {
  icon: ReactNode;
  below?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

/** A line of the check list. */
export function Point({ icon, below, action, children }: PointProps) {
  return (
    <li>
      {icon}
      <span className="grow">
        <span>{children}</span>
        {below}
      </span>
      {action}
    </li>
  );
}

const MOST_TITLES = 3;

/** What a point is about, as far as it fits in a line; not there without any. */
export function Titles({ titles }: { titles: readonly string[] }) {
  if (titles.length === 0) return null;
  const text = titles.slice(0, MOST_TITLES).join(', ') + (titles.length > MOST_TITLES ? ' …' : '');
  return (
    <span className={`${css.small} cut`} title={text}>
      {text}
    </span>
  );
}
