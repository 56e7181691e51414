import { describe, expect, it } from 'vitest';
import { annexDocumentSchema, readAnnexDocument } from '../../../../shared/annex/document-schema.ts';
import { sampleAnnex } from '../../../support/sample-annex.ts';

const sample = sampleAnnex();

describe('an annex that was kept', () => {
  it('is read as it was written, with every kind of block', () => {
    expect(readAnnexDocument(JSON.stringify(sample))).toEqual(sample);
  });

  it.each([
    ['no JSON', 'Anlage'],
    ['nothing', ''],
    ['another thing', '{"language":"de"}'],
    ['another language', JSON.stringify({ ...sample, language: 'fr' })],
    ['a block of a newer app', JSON.stringify({ ...sample, blocks: [{ kind: 'hologram' }] })],
    ['a date that is none', JSON.stringify({ ...sample, properties: { ...sample.properties, createdAt: 'gestern' } })],
  ])('is refused when it is %s', (_, json) => {
    expect(readAnnexDocument(json)).toBeNull();
  });

  it('is refused when its lists nest deeper than any annex', () => {
    const item = (children: object[]) => ({ inlines: [{ text: 'x' }], children });
    const list = (levels: number): object => item(levels > 1 ? [list(levels - 1)] : []);
    const withList = (levels: number) => ({ ...sample, blocks: [{ kind: 'list', items: [list(levels)] }] });
    expect(annexDocumentSchema.safeParse(withList(3)).success).toBe(true);
    expect(annexDocumentSchema.safeParse(withList(4)).success).toBe(false);
  });
});
