import type { Evidence } from '../../../../shared/domain/case-parts.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { hashOfFile } from './file-hash.ts';

export const BLANK_EVIDENCE: Evidence = { reference: '', hash: '', issuer: '', validUntil: '', remark: '' };

/** Largest file whose checksum is worked out, in bytes: reading more would take minutes. */
export const LARGEST_FILE = 2 * 1024 ** 3;

export interface FileProblem {
  kind: 'unreadable' | 'tooLarge';
  name: string;
}

/**
 * Files as evidence, known by name and checksum, in their order. One that cannot be read, or is too large, is left out and
 * named. One after the other, so that several large ones do not fight for the disk.
 */
export async function evidenceOfFiles(
  files: readonly File[],
): Promise<{ entries: Evidence[]; problems: FileProblem[] }> {
  const entries: Evidence[] = [];
  const problems: FileProblem[] = [];
  for (const file of files) {
    const { name } = file;
    if (file.size > LARGEST_FILE) {
      problems.push({ kind: 'tooLarge', name });
      continue;
    }
    try {
      const hash = await hashOfFile(file);
      entries.push({ ...BLANK_EVIDENCE, reference: name.slice(0, LIMITS.line), hash });
    } catch {
      problems.push({ kind: 'unreadable', name });
    }
  }
  return { entries, problems };
}
