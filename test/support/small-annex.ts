/** The smallest annex around given blocks. */
import type { AnnexDocument, Block } from '../../shared/annex/document.ts';

export function smallAnnex(blocks: Block[], more: Partial<AnnexDocument> = {}): AnnexDocument {
  return {
    language: 'de',
    properties: {
      title: 'Anlage 1',
      subject: 'Lohnabrechnung',
      keywords: 'TOM',
      creator: 'Birkenfeld Lohn GmbH',
      description: 'Version 1.0',
      createdAt: '2026-03-01T08:30:00.000Z',
    },
    header: { left: 'Anlage 1', right: 'Version 1.0' },
    footer: { left: 'Birkenfeld Lohn GmbH', pageOf: 'Seite {page} von {pages}' },
    blocks,
    ...more,
  };
}
