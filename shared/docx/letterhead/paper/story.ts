/** A header or footer as plain data. */
import type { StoryBlock, StoryFloat, StoryParagraph } from '../../../domain/letterhead-paper.ts';
import { childOf, elementsOf, type XmlElement } from '../package/xml.ts';
import type { Reading } from './context.ts';
import { paragraphLook, points, runLook } from './effective.ts';
import { framePlace } from './floats.ts';
import { lineHeightOf } from './line-heights.ts';
import { paragraphRuns } from './runs.ts';
import { readTable, tableWidth } from './story-table.ts';

const FRAME = { x: 'x', y: 'y', xAlign: 'xAlign', yAlign: 'yAlign', hAnchor: 'hAnchor', vAnchor: 'vAnchor' };
const FLOATING_TABLE = {
  x: 'tblpX',
  y: 'tblpY',
  xAlign: 'tblpXSpec',
  yAlign: 'tblpYSpec',
  hAnchor: 'horzAnchor',
  vAnchor: 'vertAnchor',
};
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/** The paragraphs and tables in `parent`: a header, a cell, a text box. Frames hang on the paragraph behind them. */
export function readBlocks(reading: Reading, parent: XmlElement): StoryBlock[] {
  const blocks: StoryBlock[] = [];
  let waiting: StoryFloat[] = [];
  let frame = '';
  const add = (block: StoryBlock) => {
    frame = '';
    if (waiting.length > 0 && block.kind === 'table') blocks.push(anchor(waiting));
    const hung = block.kind === 'paragraph' ? { ...block, runs: [...waiting, ...block.runs] } : block;
    blocks.push(hung);
    waiting = [];
  };
  for (const it of blocksIn(parent)) {
    const framed = it.name === 'w:p' ? childOf(it, 'w:pPr', 'w:framePr') : undefined;
    const floating = it.name === 'w:tbl' ? childOf(it, 'w:tblPr', 'w:tblpPr') : undefined;
    if (framed && !framed.attributes['w:dropCap']) {
      const key = JSON.stringify(framed.attributes);
      const paragraph = readParagraph(reading, it);
      const last = waiting.at(-1);
      if (key === frame && last?.content.kind === 'box') last.content.blocks.push(paragraph);
      else waiting.push(framedFloat(reading, framed, paragraph));
      frame = key;
    } else if (floating) {
      const place = framePlace(reading.page, floating, FLOATING_TABLE, tableWidth(it, reading.page));
      const table = { ...readTable(reading, it, readBlocks), left: 0 };
      waiting.push({
        kind: 'float',
        ...place,
        content: { kind: 'box', fill: '', padding: NO_PADDING, blocks: [table] },
      });
    } else add(it.name === 'w:tbl' ? readTable(reading, it, readBlocks) : readParagraph(reading, it));
  }
  if (waiting.length > 0) blocks.push(anchor(waiting));
  return blocks;
}

/** Content controls are looked through. */
function blocksIn(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((it) => {
    if (it.name === 'w:p' || it.name === 'w:tbl') return [it];
    return it.name === 'w:sdt' || it.name === 'w:sdtContent' || it.name === 'w:customXml' ? blocksIn(it) : [];
  });
}

/** A frame without a width is as wide as its text; here, as the page allows, with its text at the side it stands on. */
function framedFloat(reading: Reading, framed: XmlElement, paragraph: StoryParagraph): StoryFloat {
  const { page } = reading;
  const own = points(framed.attributes['w:w']);
  const side = framed.attributes['w:xAlign'];
  const place = framePlace(page, framed, FRAME, own || page.width - page.margin.left - page.margin.right);
  const align = own === 0 && (side === 'right' || side === 'center') ? side : paragraph.align;
  const blocks = [{ ...paragraph, align }];
  return { kind: 'float', ...place, content: { kind: 'box', fill: '', padding: NO_PADDING, blocks } };
}

export function readParagraph(reading: Reading, it: XmlElement): StoryParagraph {
  const { pack, page } = reading;
  const { rule, line, isContextual: _, ...look } = paragraphLook(pack, it);
  const textWidth = page.width - page.margin.left - page.margin.right;
  const { runs, tabs } = paragraphRuns(reading, it, textWidth, readBlocks);
  const end = runLook(pack, it);
  const size = Math.max(0, ...runs.map((run) => ('look' in run ? run.look.size : 0))) || end.size;
  const font = runs.find((run) => 'look' in run);
  const natural = lineHeightOf(font && 'look' in font ? font.look.font : end.font) * size;
  return {
    kind: 'paragraph',
    ...look,
    tabs: [...look.tabs, ...tabs].sort((one, other) => one.at - other.at),
    line: rule === 'auto' ? natural * line : rule === 'exact' ? line : Math.max(line, natural),
    isExact: rule === 'exact',
    look: end,
    runs,
  };
}

/** A paragraph without height for what hangs on none. */
const anchor = (runs: StoryFloat[]): StoryParagraph => ({
  kind: 'paragraph',
  align: 'left',
  before: 0,
  after: 0,
  line: 0,
  isExact: true,
  left: 0,
  right: 0,
  first: 0,
  tabs: [],
  borders: {},
  fill: '',
  look: {
    font: 'Calibri',
    size: 1,
    bold: false,
    italic: false,
    underline: false,
    caps: false,
    spacing: 0,
    color: '#000000',
  },
  runs,
});
