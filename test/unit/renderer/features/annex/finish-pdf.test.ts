import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { finishPdf } from '../../../../../renderer/features/annex/pdf/finish-pdf.ts';
import { xmpPacket } from '../../../../../renderer/features/annex/pdf/xmp.ts';
import { smallAnnex } from '../../../../support/small-annex.ts';

const annex = smallAnnex([{ kind: 'title', text: 'Maßnahmen' }]);

/** As Chromium would print it at this moment. */
async function printedAt(date: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage([595, 842]);
  pdf.setCreationDate(new Date(date));
  pdf.setModificationDate(new Date(date));
  pdf.setCreator('Mozilla/5.0');
  return pdf.save({ useObjectStreams: false });
}

describe('a finished PDF', () => {
  test('says what it is, who made it, when, and in which language', async () => {
    const pdf = await PDFDocument.load(await finishPdf(await printedAt('2031-05-06'), annex), {
      updateMetadata: false,
    });
    const { title, subject, creator, createdAt } = annex.properties;
    expect([pdf.getTitle(), pdf.getSubject(), pdf.getAuthor()]).toEqual([title, subject, creator]);
    expect(pdf.getCreator()).toBe('TOM-Katalog');
    expect(pdf.getCreationDate()).toEqual(new Date(createdAt));
    expect(pdf.getModificationDate()).toEqual(new Date(createdAt));
    expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toContain(annex.language);
    const metadata = pdf.catalog.lookup(PDFName.of('Metadata'));
    const packet = metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.getContents()) : '';
    expect(packet).toContain(`<xmp:CreateDate>${createdAt}<`);
  });

  test('is the same to the byte whenever it was printed', async () => {
    const [one, other] = await Promise.all(
      ['2026-01-01T08:00:00Z', '2031-12-31T23:59:59Z'].map(async (date) => finishPdf(await printedAt(date), annex)),
    );
    expect(one).toEqual(other);
  });

  test('is refused when it is none', async () => {
    await expect(finishPdf(new TextEncoder().encode('no PDF'), annex)).rejects.toThrow();
  });
});

describe('the metadata packet', () => {
  test('is well-formed for any text, and holds it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        let text = '';
        const parser = new SaxesParser();
        parser.on('text', (part) => {
          text += part;
        });
        parser.on('error', (error) => {
          throw error;
        });
        const packet = xmpPacket({ ...annex.properties, title: `<${title}&` }, 'de', 'TOM-Katalog');
        parser.write(new TextDecoder().decode(packet)).close();
        expect(text).toContain('<');
        expect(text).toContain('&');
      }),
      { numRuns: 30 },
    );
  });
});
