import css from './bar.module.css';

interface BarProps {
  /** Share from 0 to 1. */
  value: number;
  width?: number | string;
  /** Name for screen readers; without it the bar is decoration beside a number that says the same. */
  label?: string;
}

/** Thin progress bar; complete is told by colour and by the number that stands beside it. */
export function Bar({ value, width = '100%', label }: BarProps) {
  const percent = Math.min(1, Math.max(0, value)) * 100;
  const named = label
    ? {
        role: 'progressbar',
        'aria-label': label,
        'aria-valuenow': Math.floor(percent),
        'aria-valuemin': 0,
        'aria-valuemax': 100,
      }
    : { 'aria-hidden': true };
  return (
    <span className={css.bar} data-complete={value >= 1 || undefined} style={{ width }} {...named}>
      <span className={css.fill} style={{ width: `${percent}%` }} />
    </span>
  );
}
