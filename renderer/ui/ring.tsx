import css from './ring.module.css';

/** Small progress ring; decoration beside the number that says the same. `value` is a share from 0 to 1. */
export function Ring({ value, size = 18 }: { value: number; size?: number }) {
  const radius = size / 2 - 2;
  const circumference = 2 * Math.PI * radius;
  const circle = { cx: size / 2, cy: size / 2, r: radius, fill: 'none', strokeWidth: 3 };
  return (
    <svg className={css.ring} width={size} height={size} aria-hidden="true">
      <circle {...circle} stroke="var(--tk-line-2)" />
      <circle
        {...circle}
        stroke="var(--tk-accent-text)"
        strokeDasharray={`${circumference * value} ${circumference}`}
      />
    </svg>
  );
}
