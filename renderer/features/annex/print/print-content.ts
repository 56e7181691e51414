/** What the window that prints is given, as text. */
import * as z from 'zod';
import type { AnnexDocument } from '../../../../shared/annex/document.ts';
import { annexDocumentSchema } from '../../../../shared/annex/document-schema.ts';
import { type PaperLook, paperLookSchema } from '../paper/paper-look.ts';

interface PrintContent {
  annex: AnnexDocument;
  look: PaperLook;
}

const schema: z.ZodType<PrintContent> = z.object({ annex: annexDocumentSchema, look: paperLookSchema });

export const printContent = (content: PrintContent): string => JSON.stringify(content);

/** @throws when it is not what `printContent` made. */
export const readPrintContent = (text: string): PrintContent => schema.parse(JSON.parse(text));
