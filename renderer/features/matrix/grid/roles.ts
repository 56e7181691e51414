/**
 * What the parts of the grid are. Only what is in view exists and stands at its own place, which rules out a real table: the
 * browser takes the roles away from one whose cells are laid out by hand. The cells take the focus, nothing else does.
 */

/** @param lines headings included, without the head. */
export const gridRole = (label: string, lines: number, columns: number) => ({
  role: 'grid',
  'aria-label': label,
  'aria-multiselectable': true,
  'aria-rowcount': lines + 1,
  'aria-colcount': columns + 1,
});

/** @param line -1 is the head. */
export const lineRole = (line: number) => ({ role: 'row', 'aria-rowindex': line + 2 });

/** @param column -1 is that of the titles. */
export const cellRole = (column: number, label: string, isSelected: boolean) => ({
  role: 'gridcell',
  'aria-colindex': column + 2,
  'aria-label': label,
  'aria-selected': isSelected,
});

export const columnHeadRole = (column: number) => ({ role: 'columnheader', 'aria-colindex': column + 2 });

/** @param span over how many columns it stands. */
export const rowHeadRole = (span = 1) => ({ role: 'rowheader', 'aria-colindex': 1, 'aria-colspan': span });
