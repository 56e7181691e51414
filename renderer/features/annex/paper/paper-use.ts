import { createContext } from 'react';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { LetterheadPaper } from '../../../../shared/domain/letterhead-paper.ts';
import { DELIVERED_DESIGN, type PaperDesign } from './paper-design.ts';
import { designOf, type PaperLook } from './paper-look.ts';

/** What the sheets are drawn for. */
export interface PaperUse {
  /** For a PDF: entries of the contents list are links, and the running lines are no part of what is read out. */
  isPrinted: boolean;
  /** Level of the annex's chapters among the headings of the page; its title, if it has one, is the heading above them. */
  topLevel: 1 | 2;
  /** Page and texts. */
  design: PaperDesign;
  /** Picture of the logo, as a data address; undefined without one. */
  logo?: string | undefined;
  /** Whose running lines stand on the sheets. */
  letterhead?: LetterheadPaper | undefined;
  /** Goes to where a measure is answered. Must stay the same function, or all sheets are drawn anew. */
  onMeasure?: (measureId: MeasureId) => void;
}

/** On the screen, the head of the window is the first heading. */
export const PaperUseContext = createContext<PaperUse>({
  isPrinted: false,
  topLevel: 2,
  design: DELIVERED_DESIGN,
});

/** What sheets are drawn with, of a look. */
export const usedLook = (look: PaperLook): Pick<PaperUse, 'design' | 'logo' | 'letterhead'> => ({
  design: designOf(look),
  logo: look.logo || undefined,
  letterhead: look.letterhead?.paper,
});
