import { vi } from 'vitest';

type Size = Partial<Record<'clientHeight' | 'clientWidth' | 'offsetHeight' | 'offsetWidth', number>>;

/** Every element has this size until mocks are restored: there is no layout here, and a list in a window without size draws no row. */
export function sizeElements(size: Size): void {
  for (const [name, value] of Object.entries(size)) {
    vi.spyOn(HTMLElement.prototype, name as keyof Size, 'get').mockReturnValue(value);
  }
}
