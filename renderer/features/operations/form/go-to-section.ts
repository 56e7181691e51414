import type { DetailsSection } from '../../../data/details-store.ts';

/** The element of a section. */
export const sectionElement = (section: DetailsSection): HTMLElement | null =>
  document.getElementById(`details-${section}`);

/** Brings a section into sight and the keyboard to its heading, from where Tab leads to its first field. */
export function goToSection(section: DetailsSection): void {
  const element = sectionElement(section);
  element?.scrollIntoView({ block: 'start' });
  element?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
