/** "Anlage-TOM_Nordlicht-GmbH_Kundenportal_3.1.docx": a name that every file system takes. */
import type { Operation, Organisation, Version } from '../domain/records.ts';
import type { AnnexTexts } from './annex-texts.ts';

interface Named {
  organisation: Pick<Organisation, 'name'>;
  operation: Pick<Operation, 'name'>;
  version: Pick<Version, 'number'> | undefined;
  texts: Pick<AnnexTexts, 'document'>;
}

/** Far below the 255 bytes of a file name, and below Windows' 260 characters of a path. */
const LONGEST_PART = 40;

export function annexFileName({ organisation, operation, version, texts }: Named): string {
  const parts = [`${texts.document.label}-TOM`, organisation.name, operation.name, version?.number ?? ''];
  return `${parts.map(filePart).filter(Boolean).join('_')}.docx`;
}

/** Letters, figures and marks stay; blanks and what file systems forbid become a single hyphen. */
export function filePart(text: string): string {
  const safe = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}.+&,()-]+/gu, '-')
    .replace(/-{2,}/g, '-');
  // A cut in the middle of a surrogate pair would leave half a character.
  return Array.from(safe)
    .slice(0, LONGEST_PART)
    .join('')
    .replace(/^[-.]+|[-.]+$/g, '');
}
