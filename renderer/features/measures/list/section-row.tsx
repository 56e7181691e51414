import type { SectionItem } from './list-model.ts';
import css from './section-row.module.css';

interface SectionRowProps {
  section: SectionItem;
  rowIndex: number;
  /** Distance from the top of the list in pixels; null while it sticks to the upper edge. */
  top: number | null;
}

/** Heading inside the list, with the number of measures below it. */
export function SectionRow({ section, rowIndex, top }: SectionRowProps) {
  const place = top === null ? undefined : { transform: `translateY(${top}px)` };
  return (
    <tr className={css.section} aria-rowindex={rowIndex} data-sticky={top === null || undefined} style={place}>
      <th scope="rowgroup" className={css.title}>
        {section.title}
        <span className={css.count}>{section.count}</span>
      </th>
    </tr>
  );
}
