import { createContext } from 'react';

/** What the sheets are drawn for. */
export interface PaperUse {
  /** For a PDF: entries of the contents list are links, and the running lines are no part of what is read out. */
  isPrinted: boolean;
  /** Level of the annex's chapters among the headings of the page; its title, if it has one, is the heading above them. */
  topLevel: 1 | 2;
}

/** On the screen, the head of the window is the first heading. */
export const PaperUseContext = createContext<PaperUse>({ isPrinted: false, topLevel: 2 });
