import { type IParagraphStyleOptions, LineRuleType } from 'docx';

interface Definition extends NonNullable<IParagraphStyleOptions['paragraph']> {
  run?: IParagraphStyleOptions['run'];
  basedOn?: string;
  next?: string;
  uiPriority?: number;
}

/** A paragraph style as one flat object: its paragraph properties, and in `run` those of its text. */
export function defineStyle(id: string, name: string, definition: Definition): IParagraphStyleOptions {
  const { run = {}, basedOn = 'Normal', next = id, uiPriority, ...paragraph } = definition;
  return { id, name, basedOn, next, ...(uiPriority ? { uiPriority } : {}), quickFormat: true, paragraph, run };
}

/** Line height in percent of the font's own. LibreOffice takes a `line` without its rule as exact. */
export const lines = (percent: number) => ({ line: Math.round((percent * 240) / 100), lineRule: LineRuleType.AUTO });

/** Line height in twips, whatever fonts stand in the line. */
export const exactLine = (twips: number) => ({ line: twips, lineRule: LineRuleType.EXACT });
