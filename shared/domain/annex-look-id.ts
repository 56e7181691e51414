import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { AnnexLookId } from './ids.ts';
import type { AnnexLook } from './layout-records.ts';

/** What makes a look what it is. */
export type LookContent = Omit<AnnexLook, 'id' | 'deleted' | 'revisions'>;

/** The same content has the same id, wherever it is stored first; never change what it is made of. */
export function annexLookId(look: LookContent): AnnexLookId {
  const { organisationId, accent, font, logo, logoType, letterhead, letterheadName } = look;
  const content = [organisationId, accent, font, logo, logoType, letterhead, letterheadName];
  return bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(content)))) as AnnexLookId;
}
