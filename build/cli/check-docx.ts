/** `npm run check:docx -- file.docx [--model annex.json]`: is this Word file right? Exit code 0 or 1. */
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { AnnexDocument } from '../../shared/annex/document.ts';
import { checkFile } from '../docx-check/check.ts';
import { findingLine } from '../docx-check/finding.ts';
import type { StageResult } from '../docx-check/stage.ts';

const USAGE = `Usage: npm run check:docx -- <file.docx> [--model <annex.json>]

Checks a Word file: package and XML, references and structure, Microsoft's Open XML SDK, page numbers in LibreOffice.
With the annex model as JSON also that every text and every box of it is in the file, and nothing else.`;

/** A message for the user instead of a stack trace. */
class UsageError extends Error {}

async function main(): Promise<number> {
  const { file, modelFile } = readArguments();
  await ensureFile(file);
  const results = await checkFile(file, modelFile === undefined ? undefined : await readModel(modelFile));
  for (const { findings } of results) for (const finding of findings) console.log(findingLine(finding));
  console.log(summary(file, results));
  return results.some(({ findings }) => findings.length > 0) ? 1 : 0;
}

function readArguments(): { file: string; modelFile?: string } {
  try {
    const { values, positionals } = parseArgs({ options: { model: { type: 'string' } }, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError(USAGE);
    return { file, modelFile: values.model };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(USAGE);
  }
}

async function ensureFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new UsageError(`${file}: no such file`);
  if (!found.isFile()) throw new UsageError(`${file}: not a file`);
}

async function readModel(file: string): Promise<AnnexDocument> {
  await ensureFile(file);
  const text = await readFile(file, 'utf8');
  try {
    const model: unknown = JSON.parse(text);
    if (isAnnex(model)) return model;
  } catch {
    throw new UsageError(`${file}: not a JSON file`);
  }
  throw new UsageError(`${file}: not the model of an annex (header, footer and blocks are expected)`);
}

/** The renderer's input is not a file format of its own: a look at its outline is enough to catch a wrong file. */
function isAnnex(model: unknown): model is AnnexDocument {
  if (typeof model !== 'object' || model === null) return false;
  return 'blocks' in model && Array.isArray(model.blocks) && 'header' in model && 'footer' in model;
}

function summary(file: string, results: readonly StageResult[]): string {
  const count = results.reduce((sum, { findings }) => sum + findings.length, 0);
  const done = results.filter(({ skipped }) => !skipped).map(({ stage }) => stage);
  const skipped = results.filter((result) => result.skipped).map((result) => `${result.stage} (${result.skipped})`);
  const verdict = count === 0 ? 'OK' : 'FAILED';
  const parts = [
    `${count} finding${count === 1 ? '' : 's'}`,
    `checked: ${done.join(', ')}`,
    ...(skipped.length ? [`skipped: ${skipped.join(', ')}`] : []),
  ];
  return `${verdict} ${file}: ${parts.join('; ')}`;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
}
