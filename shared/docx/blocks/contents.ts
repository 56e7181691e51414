import { type FileChild, Paragraph, TableOfContents } from 'docx';
import type { Block } from '../../annex/document.ts';
import { textRuns } from '../text/runs.ts';

type ContentsBlock = Extract<Block, { kind: 'tableOfContents' }>;

/** The contents list on a page of its own. docx fills it from the headings while packing. */
export function tableOfContents({ title, levels = 2 }: ContentsBlock): FileChild[] {
  return [
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: textRuns(title) }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: `1-${levels}`,
      hideTabAndPageNumbersInWebView: true,
      useAppliedParagraphOutlineLevel: false,
    }),
  ];
}
