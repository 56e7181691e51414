import type { SheetType } from '../annex-messages.ts';
import { designOf, type PaperLook } from './paper-look.ts';

/** What pages break by: without colours, pictures and running lines. */
export const sheetType = (look: PaperLook): SheetType => ({ font: look.font, design: designOf(look) });
