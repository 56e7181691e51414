/** How `aria-keyshortcuts` names what `Kbd` names otherwise. */
const ARIA_NAMES: Readonly<Record<string, string>> = {
  Ctrl: 'Control',
  Del: 'Delete',
  Esc: 'Escape',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};
const NAMES = Object.fromEntries(Object.entries(ARIA_NAMES).map(([name, aria]) => [aria, name]));

/** The keys that do the same as a button, as `Kbd` writes them: for screen readers and for the tool tip of the button. */
export function withKeys(keys: string | undefined): { 'aria-keyshortcuts'?: string } {
  return keys ? { 'aria-keyshortcuts': renamed(keys, ARIA_NAMES) } : {};
}

/** The keys that an element names for itself, as `Kbd` writes them. */
export function keysOf(element: Element): string | undefined {
  const keys = element.getAttribute('aria-keyshortcuts');
  return keys ? renamed(keys, NAMES) : undefined;
}

function renamed(keys: string, names: Readonly<Record<string, string>>): string {
  return keys
    .split('+')
    .map((key) => names[key] ?? key)
    .join('+');
}
