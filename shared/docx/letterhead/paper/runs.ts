/** What stands in a paragraph of a running line: texts, tabs, fields, pictures. */
import type { StoryRun, TabStop } from '../../../domain/letterhead-paper.ts';
import { childOf, elementsOf, isOn, type XmlElement } from '../package/xml.ts';
import type { ReadBlocks, Reading } from './context.ts';
import { drawingRuns, vmlRuns } from './drawings.ts';
import { runLook } from './effective.ts';

export interface ParagraphRuns {
  runs: StoryRun[];
  /** Of tabs that bring their own place. */
  tabs: TabStop[];
}

/** What Word works out anew, and we do not: what it shows at the moment is shown. */
const STATIC = /^\s*(HYPERLINK|REF|PAGEREF|SEQ|SYMBOL|QUOTE|TC|XE)\b/i;
const TRANSPARENT = new Set(['w:hyperlink', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:dir', 'w:bdo', 'w:customXml']);

interface OpenField {
  code: string;
  inCode: boolean;
  /** Drawn by us, so that its last result is left out. */
  isOurs: boolean;
}

/** @param textWidth between the margins, in points */
export function paragraphRuns(
  reading: Reading,
  paragraph: XmlElement,
  textWidth: number,
  readBlocks: ReadBlocks,
): ParagraphRuns {
  const result: ParagraphRuns = { runs: [], tabs: [] };
  const fields: OpenField[] = [];
  const isShown = () => fields.every(({ inCode, isOurs }) => !inCode && !isOurs);
  const push = (run: StoryRun) => {
    if (isShown()) result.runs.push(run);
  };

  function field(code: string, run: XmlElement): boolean {
    const kind = fieldKind(code);
    if (kind) push({ kind: 'field', field: kind, look: runLook(reading.pack, paragraph, run) });
    else if (!STATIC.test(code)) reading.note('fields');
    return kind !== undefined;
  }
  function fieldMark(type: string | undefined, run: XmlElement): void {
    const open = fields.at(-1);
    if (type === 'begin') fields.push({ code: '', inCode: true, isOurs: false });
    if (type === 'separate' && open?.inCode) {
      // Told before its result begins, which is hidden from then on.
      open.inCode = false;
      open.isOurs = field(open.code, run);
    }
    if (type === 'end') {
      const last = fields.pop();
      if (last?.inCode) field(last.code, run);
    }
  }
  function take(it: XmlElement, run: XmlElement): void {
    const open = fields.at(-1);
    if (it.name === 'w:fldChar') fieldMark(it.attributes['w:fldCharType'], run);
    else if (it.name === 'w:instrText' && open?.inCode) open.code += it.children.join('');
    else if (it.name === 'mc:AlternateContent') for (const child of chosen(it)) take(child, run);
    else for (const found of content(it, run)) push(found);
  }
  function content(it: XmlElement, run: XmlElement): StoryRun[] {
    const look = () => runLook(reading.pack, paragraph, run);
    switch (it.name) {
      case 'w:t':
        return [{ kind: 'text', text: it.children.join(''), look: look() }];
      case 'w:noBreakHyphen':
        return [{ kind: 'text', text: '\u2011', look: look() }];
      case 'w:ptab':
        result.tabs.push(...alignmentTab(it, textWidth));
        return [{ kind: 'tab', look: look() }];
      case 'w:tab':
        return [{ kind: 'tab', look: look() }];
      case 'w:br':
      case 'w:cr':
        return [{ kind: 'break' }];
      case 'w:pgNum':
        return [{ kind: 'field', field: 'page', look: look() }];
      case 'w:drawing':
        return drawingRuns(reading, it, readBlocks);
      case 'w:pict':
        return vmlRuns(reading, it, readBlocks);
      default:
        if (it.name === 'w:object') reading.note('graphics');
        if (it.name === 'w:sym') reading.note('shapes');
        return [];
    }
  }
  function read(parent: XmlElement): void {
    for (const it of elementsOf(parent)) {
      if (it.name === 'w:r') {
        if (!isOn(childOf(it, 'w:rPr', 'w:vanish'))) for (const child of elementsOf(it)) take(child, it);
      } else if (it.name === 'w:fldSimple') {
        const [first] = elementsOf(it, 'w:r');
        if (!field(it.attributes['w:instr'] ?? '', first ?? paragraph)) read(it);
      } else if (TRANSPARENT.has(it.name)) read(it);
    }
  }
  read(paragraph);
  return { ...result, runs: joined(result.runs) };
}

/** What newer editions of Word show of several ways to say the same. */
const chosen = (it: XmlElement): XmlElement[] => elementsOf(childOf(it, 'mc:Choice') ?? childOf(it, 'mc:Fallback'));

function fieldKind(code: string): 'page' | 'pages' | undefined {
  if (/^\s*PAGE\b/i.test(code)) return 'page';
  return /^\s*(NUMPAGES|SECTIONPAGES)\b/i.test(code) ? 'pages' : undefined;
}

function alignmentTab({ attributes }: XmlElement, textWidth: number): TabStop[] {
  const align = attributes['w:alignment'];
  if (align === 'center') return [{ at: textWidth / 2, align: 'center', leader: 'none' }];
  return align === 'right' ? [{ at: textWidth, align: 'right', leader: 'none' }] : [];
}

/** Word splits texts wherever it has once been looked for spelling. */
function joined(runs: readonly StoryRun[]): StoryRun[] {
  const result: StoryRun[] = [];
  for (const run of runs) {
    if (run.kind === 'text' && run.text === '') continue;
    const last = result.at(-1);
    if (run.kind === 'text' && last?.kind === 'text' && JSON.stringify(last.look) === JSON.stringify(run.look)) {
      result[result.length - 1] = { ...last, text: last.text + run.text };
    } else result.push(run);
  }
  return result;
}
