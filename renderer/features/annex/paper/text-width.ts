import { FONT_FAMILY } from './paper-styles.ts';

/** The width of a text on one line, in points; `own`: font of the text, where it is not that of the sheets. */
export type TextWidths = (text: string, size: number, bold: boolean, own?: string) => number;

/** Widths in the font that the paper really has on this computer; `font`: of the user's choice, '' = as delivered. */
export function canvasWidths(font = ''): TextWidths {
  const family = (name: string) => (name ? `"${name}", ${FONT_FAMILY}` : FONT_FAMILY);
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return averageWidths;
  // As the paper has it: neither kerning nor ligatures.
  context.textRendering = 'optimizeSpeed';
  // Drawn units are as good as points: width grows with size.
  return keptWidths((text, size, bold, own = font) => {
    context.font = `${bold ? 'bold ' : ''}${size}px ${family(own)}`;
    return context.measureText(text).width;
  });
}

/** Measures each word once: annexes say the same words over and over, and measuring takes far longer than remembering. */
export function keptWidths(measure: TextWidths): TextWidths {
  const known = new Map<string, Map<string, number>>();
  return (text, size, bold, own) => {
    const font = `${size} ${bold} ${own ?? ''}`;
    const ofFont = known.get(font) ?? new Map<string, number>();
    const width = ofFont.get(text) ?? measure(text, size, bold, own);
    known.set(font, ofFont.set(text, width));
    return width;
  };
}

/** Good enough where nothing is drawn: Calibri is half as wide as high. */
export const averageWidths: TextWidths = (text, size) => text.length * size * 0.5;

/** How many lines a text takes when it breaks between words, line breaks of its own included. */
export function lineCount(text: string, width: number, size: number, bold: boolean, widths: TextWidths): number {
  return text
    .split('\n')
    .reduce((sum, paragraph) => sum + wrappedLines(paragraph, width, (it) => widths(it, size, bold)), 0);
}

function wrappedLines(text: string, width: number, widthOf: (text: string) => number): number {
  const blank = widthOf(' ');
  let lines = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    const wordWidth = widthOf(word);
    if (filled > 0 && filled + blank + wordWidth > width) {
      lines += 1;
      filled = 0;
    }
    // A word longer than a line breaks inside.
    const linesInside = Math.max(0, Math.ceil(wordWidth / width) - 1);
    lines += linesInside;
    filled += (filled > 0 ? blank : 0) + wordWidth - linesInside * width;
  }
  return lines;
}
