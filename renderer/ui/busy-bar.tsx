import css from './busy-bar.module.css';

/** Something takes its time, and nobody can say how much is left. */
export function BusyBar({ label }: { label: string }) {
  return <span className={css.bar} role="progressbar" aria-label={label} />;
}
