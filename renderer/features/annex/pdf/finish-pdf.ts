/** What the printed pages of an annex still lack to be a document: who made it, when, what it is about. */
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { AnnexDocument } from '../../../../shared/annex/document.ts';
import { xmpPacket } from './xmp.ts';

/**
 * Writes title, author, subject, language and dates of the annex into a PDF, for all kinds of readers. The dates are those of
 * the annex, so that the same annex gives the same bytes.
 *
 * @param printed as Chromium prints it: tagged, with outline, with dates of its own
 * @throws when it is no PDF.
 */
export async function finishPdf(
  printed: Uint8Array,
  { properties, language }: Pick<AnnexDocument, 'properties' | 'language'>,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  const { title, subject, keywords, creator, createdAt } = properties;
  const date = new Date(createdAt);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setSubject(subject);
  pdf.setAuthor(creator);
  pdf.setKeywords([keywords]);
  pdf.setCreator(PROGRAM);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  pdf.setLanguage(language);
  const xmp = pdf.context.stream(xmpPacket(properties, language, PROGRAM), { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(xmp));
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY });
}

const PROGRAM = 'TOM-Katalog';
