import { type FileChild, Paragraph, TableOfContents } from 'docx';
import { clean } from '../text/clean.ts';
import { textRuns } from '../text/runs.ts';

/** The contents list on a page of its own. docx fills it from the headings of levels 1 and 2 while packing. */
export function tableOfContents(title: string): FileChild[] {
  return [
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: textRuns(title) }),
    new TableOfContents(clean(title), {
      hyperlink: true,
      headingStyleRange: '1-2',
      hideTabAndPageNumbersInWebView: true,
      useAppliedParagraphOutlineLevel: false,
    }),
  ];
}
