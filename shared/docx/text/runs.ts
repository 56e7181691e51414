/** Text of the model → runs of a Word paragraph. Texts come here as `typeset` left them. */
import { type IRunPropertiesOptions, NoBreakHyphen, SoftHyphen, Tab, TextRun } from 'docx';
import type { Inline } from '../../annex/document.ts';
import { BOX_RUN_FONT, COLOUR } from '../style/design.ts';
import { PlainRun } from './ready-run.ts';

/** What Word writes as an element, not as a character of the text; and boxes, which Calibri does not have. */
const ELEMENTS = /([\n\t\u00AD\u2011☐☒])/;
/** Words in a script that runs from right to left, with the spaces between them. */
const RIGHT_TO_LEFT =
  /((?:[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]+(?:[\s\u00A0]+(?=[\p{Script=Hebrew}\p{Script=Arabic}]))?)+)/u;

/** Neither of the above: most texts, which need not be taken apart. */
const PLAIN = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u024F\u2010\u2012-\u203A€]+$/;

/** Runs of plain text, all with the same properties. */
export function textRuns(text: string, properties: IRunPropertiesOptions = {}): TextRun[] {
  if (PLAIN.test(text)) return [plainRun(text, properties)];
  return text
    .split(ELEMENTS)
    .filter((part) => part !== '')
    .flatMap((part) => elementRun(part, properties) ?? directionRuns(part, properties));
}

function plainRun(text: string, properties: IRunPropertiesOptions): TextRun {
  return Object.keys(properties).length === 0 ? new PlainRun(text) : new TextRun({ ...properties, text });
}

/** Runs of a single formatted text. */
export function inlineTextRuns(inline: Inline, properties: IRunPropertiesOptions = {}): TextRun[] {
  return textRuns(inline.text, { ...properties, ...formatting(inline) });
}

function formatting(inline: Inline): IRunPropertiesOptions {
  return {
    ...(inline.bold || inline.label ? { bold: true } : {}),
    ...(inline.italic ? { italics: true } : {}),
    ...(inline.label ? { color: COLOUR.brand } : {}),
    ...(inline.verbatim ? { noProof: true } : {}),
  };
}

function elementRun(part: string, properties: IRunPropertiesOptions): TextRun | undefined {
  switch (part) {
    case '\n':
      return new TextRun({ ...properties, break: 1 });
    case '\t':
      return new TextRun({ ...properties, children: [new Tab()] });
    case '\u00AD':
      return new TextRun({ ...properties, children: [new SoftHyphen()] });
    case '\u2011':
      return new TextRun({ ...properties, children: [new NoBreakHyphen()] });
    case '☐':
    case '☒':
      return new TextRun({ ...properties, font: BOX_RUN_FONT, text: part });
    default:
      return undefined;
  }
}

/** Word orders a right-to-left run rightly only when told so. `split` with a group gives such words at odd places. */
function directionRuns(text: string, properties: IRunPropertiesOptions): TextRun[] {
  return text
    .split(RIGHT_TO_LEFT)
    .map((part, index) => ({ part, rightToLeft: index % 2 === 1 }))
    .filter(({ part }) => part !== '')
    .map(
      ({ part, rightToLeft }) => new TextRun({ ...properties, ...(rightToLeft ? { rightToLeft } : {}), text: part }),
    );
}
