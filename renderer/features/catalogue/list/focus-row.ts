/** Brings the focus to the active row of a list. */
export function focusActiveRow(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>('[role="grid"] tr[data-active]')?.focus({ preventScroll: true });
}
