import { createContext } from 'react';
import type { MeasureId } from '../../../../shared/domain/ids.ts';

/** What the sheets are drawn for. */
export interface PaperUse {
  /** For a PDF: entries of the contents list are links, and the running lines are no part of what is read out. */
  isPrinted: boolean;
  /** Level of the annex's chapters among the headings of the page; its title, if it has one, is the heading above them. */
  topLevel: 1 | 2;
  /** Picture of the logo, as a data address; undefined without one. */
  logo?: string;
  /** Goes to where a measure is answered. Must stay the same function, or all sheets are drawn anew. */
  onMeasure?: (measureId: MeasureId) => void;
}

/** On the screen, the head of the window is the first heading. */
export const PaperUseContext = createContext<PaperUse>({ isPrinted: false, topLevel: 2 });
