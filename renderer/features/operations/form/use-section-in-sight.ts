import { useEffect, useState } from 'react';
import { DETAILS_SECTIONS, type DetailsSection } from '../../../data/details-store.ts';
import { sectionElement } from './go-to-section.ts';

/** How far below the upper edge of the window a section may begin to be the one that is read, in pixels. */
const REACH = 200;

/** The section that is being read: the last one that begins in the upper part of the window. */
export function useSectionInSight(): DetailsSection {
  const [current, setCurrent] = useState<DetailsSection>('operation');
  useEffect(() => {
    const look = () => {
      const begun = DETAILS_SECTIONS.filter((section) => {
        const top = sectionElement(section)?.getBoundingClientRect().top;
        return top !== undefined && top < REACH;
      });
      setCurrent(begun.at(-1) ?? 'operation');
    };
    look();
    // Scrolling does not bubble, and what scrolls is the dialogue, not this form.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', look, { capture: true });
  }, []);
  return current;
}
