/** All stages of the check on one file. */
import { readFile } from 'node:fs/promises';
import type { AnnexDocument } from '../../shared/annex/document.ts';
import { contentFindings } from './content.ts';
import type { Finding } from './finding.ts';
import { libreOfficeStage } from './libreoffice.ts';
import { lint } from './lint/lint.ts';
import { schemaStage } from './schema.ts';
import type { StageResult } from './stage.ts';
import { openPackage, type WordPackage } from './word-package.ts';

/**
 * The stages that need no other program, in milliseconds: package, lint and, given a model, the content proof.
 *
 * `word` is undefined when the bytes are no ZIP file.
 */
export function checkBytes(bytes: Uint8Array, model?: AnnexDocument): { findings: Finding[]; word?: WordPackage } {
  try {
    const { word, findings } = openPackage(bytes);
    return { word, findings: [...findings, ...lint(word), ...(model ? contentFindings(word, model) : [])] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { findings: [{ rule: 'zip', part: 'package', message }] };
  }
}

/** All stages. @throws the file system's error when the file cannot be read. */
export async function checkFile(file: string, model?: AnnexDocument): Promise<StageResult[]> {
  const { word, findings } = checkBytes(new Uint8Array(await readFile(file)), model);
  const own: StageResult = { stage: model ? 'package, lint and content' : 'package and lint', findings };
  if (!word) return [own];
  return [own, ...(await Promise.all([schemaStage(file), libreOfficeStage(file, word)]))];
}
