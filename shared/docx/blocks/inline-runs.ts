/** Runs of formatted text with what stands among them: boxes, links, footnotes. */
import { ExternalHyperlink, FootnoteReferenceRun, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Inline } from '../../annex/document.ts';
import { httpsAddress } from '../../lib/https-address.ts';
import { inlineTextRuns, textRuns } from '../text/runs.ts';
import type { BoxName, NamelessBox } from './box-names.ts';
import { CheckBoxControl } from './check-box.ts';

export type InlineRuns = (inlines: readonly Inline[]) => ParagraphChild[];

const NO_BREAK = '\u00A0';

/** For one document, since boxes and footnotes are counted through. */
export function inlineRunsWith(nameOf: (box: NamelessBox) => BoxName): InlineRuns {
  return (inlines) =>
    inlines.flatMap((inline, index) => [
      ...(inline.box ? boxRuns(inline, inlines.slice(index), nameOf) : []),
      ...linked(inline),
      ...(inline.footnote ? [footnote(inline.footnote)] : []),
    ]);
}

/** Named by the words behind it, and never parted from them by a line end. */
function boxRuns(
  { box, measureId, text }: Inline,
  inlines: readonly Inline[],
  nameOf: (box: NamelessBox) => BoxName,
): ParagraphChild[] {
  const name = nameOf({ ...(measureId ? { measureId } : {}), inlines });
  const gap = text === '' ? [] : [new TextRun({ text: NO_BREAK })];
  return [new CheckBoxControl(name, box === 'ticked'), ...gap];
}

/** An address that is none, or not https, leaves words without a link. */
function linked(inline: Inline): ParagraphChild[] {
  const link = inline.href && httpsAddress(inline.href);
  if (!link) return inlineTextRuns(inline);
  return [new ExternalHyperlink({ link, children: inlineTextRuns(inline, { style: 'Hyperlink' }) })];
}

/** Word counts footnotes for itself, from 1 in each document. */
const footnote = (text: string) =>
  new FootnoteReferenceRun({
    children: [new Paragraph({ style: 'FootnoteText', children: textRuns(`${NO_BREAK}${text}`) })],
  });
