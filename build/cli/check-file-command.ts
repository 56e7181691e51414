/** Checking files of ours without a window: with the same reader that the app opens them with. */
import { parseArgs } from 'node:util';
import { fileProblemOf } from '../../electron/files/problem.ts';
import { readFileLimited } from '../../electron/files/read-limited.ts';
import type { Language } from '../../shared/domain/localised.ts';
import { caseWarnings } from '../../shared/file-format/case-warnings.ts';
import { isEncrypted } from '../../shared/file-format/encrypted-file.ts';
import { readAnyFile } from '../../shared/file-format/read-any-file.ts';
import type { OpenedFile } from '../../shared/file-format/read-file.ts';
import { MAX_CASE_BYTES } from '../../shared/ipc/contract.ts';
import { checkFileTexts } from '../../shared/text/cli-check-file.ts';
import { caseWarningText, fileErrorText } from '../../shared/text/file-errors.ts';
import { fileProblemTexts } from '../../shared/text/file-problem.ts';
import type { Terminal } from './annex-command.ts';
import { CliError, EXIT } from './cli-error.ts';
import { readDeliveredCatalogue } from './read-catalogue.ts';

interface CheckTerminal extends Terminal {
  /** Of encrypted files, unless the call names a file with it. */
  passphrase?: string | undefined;
}

/** Longest passphrase that is read, in bytes. */
const PASSPHRASE_BYTES = 4096;

/** Carries out `npm run check:file`; the answer is the exit code. Never throws. */
export async function checkFileCommand(args: readonly string[], terminal: CheckTerminal): Promise<number> {
  const t = checkFileTexts[terminal.language];
  try {
    const { file, passphraseFile } = readArguments(args, t.usage);
    const passphrase = passphraseFile ? await firstLine(passphraseFile, terminal) : terminal.passphrase;
    const bytes = await bytesOf(file, MAX_CASE_BYTES, terminal);
    const read = await readAnyFile(bytes, { passphrase });
    if (!read.ok) throw new CliError(t.file(file, fileErrorText(read.error, terminal.language)));
    terminal.print(t.sound(file, read.value.kind, read.value.file.formatVersion));
    if (isEncrypted(bytes)) terminal.print(t.encrypted);
    for (const line of summaryOf(read.value, terminal.language)) terminal.print(line);
    return EXIT.done;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    terminal.say(error instanceof CliError ? message : t.unexpected(message));
    return error instanceof CliError ? error.exitCode : EXIT.failed;
  }
}

function readArguments(args: readonly string[], usage: string): { file: string; passphraseFile?: string | undefined } {
  try {
    const options = { 'passphrase-file': { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file !== undefined && more.length === 0) return { file, passphraseFile: values['passphrase-file'] };
  } catch {
    // Said below, like everything that is not understood.
  }
  throw new CliError(usage, EXIT.usage);
}

async function bytesOf(file: string, limit: number, { language }: CheckTerminal): Promise<Uint8Array> {
  try {
    return await readFileLimited(file, limit);
  } catch (error) {
    const problem = fileProblemTexts[language][fileProblemOf(error)];
    throw new CliError(checkFileTexts[language].file(file, problem));
  }
}

async function firstLine(file: string, terminal: CheckTerminal): Promise<string> {
  const text = new TextDecoder().decode(await bytesOf(file, PASSPHRASE_BYTES, terminal));
  return text.split(/\r?\n/)[0] ?? '';
}

function summaryOf(opened: OpenedFile, language: Language): string[] {
  const t = checkFileTexts[language];
  const { producer, createdAt, catalogue, content } = opened.file;
  const tables = Object.entries(content).filter((entry): entry is [string, { deleted?: boolean }[]] =>
    Array.isArray(entry[1]),
  );
  const counts = tables.filter(([, rows]) => rows.length > 0).map(([name, rows]) => `${name} ${rows.length}`);
  const deleted = tables.flatMap(([, rows]) => rows).filter((row) => row.deleted).length;
  const warnings = opened.kind === 'case' ? caseWarnings(opened.file.content, readDeliveredCatalogue()) : [];
  return [
    t.producer(producer, createdAt),
    t.catalogue(catalogue.id, catalogue.version),
    t.records(counts.join(', ')),
    ...(deleted > 0 ? [t.deleted(deleted)] : []),
    ...(opened.kind === 'case' && opened.file.scope.internalNotes ? [t.internalNotes] : []),
    ...warnings.map((warning) => t.warning(caseWarningText(warning, language))),
  ];
}
