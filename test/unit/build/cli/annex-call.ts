/** A folder with a case, a place for its annex, and the command. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach } from 'vitest';
import { annexCommand } from '../../../../build/cli/annex-command.ts';
import { readDeliveredCatalogue } from '../../../../build/cli/read-catalogue.ts';
import { type CaseContent, emptyContent } from '../../../../shared/domain/case-content.ts';
import type { Language } from '../../../../shared/domain/localised.ts';
import { operationSchema } from '../../../../shared/domain/organisation-records.ts';
import { writeCase } from '../../../../shared/file-format/write-case.ts';
import { assessment, operation, organisation, sampleInput, uuid } from '../../shared/annex/annex-samples.ts';

export let folder = '';
export let casePath = '';
export let annexPath = '';

/** Makes them anew for each test of the file that calls it. */
export function eachWithItsCase(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tom-annex-'));
    casePath = join(folder, 'Akte.tomakte');
    annexPath = join(folder, 'Anlage.docx');
    saveCase(sampleContent());
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
}

/** An operation with one answer and an internal note on it. */
export function sampleContent(): CaseContent {
  const { parties, versions } = sampleInput();
  const [measure] = readDeliveredCatalogue().area('ZUT' as never)?.measures ?? [];
  const answers = [assessment(measure?.id ?? '', { note: 'Nur im Hauptgebäude.', internalNote: 'streng geheim' })];
  return {
    ...emptyContent(),
    organisations: [organisation],
    operations: [operation],
    parties: [...parties],
    versions: [...versions],
    assessments: answers,
  };
}

/** Of the same organisation. */
export const secondOperation = operationSchema.parse({
  ...operation,
  id: uuid(3),
  name: 'Newsletter',
  annexLabel: 'Anlage 3',
});

/** Puts the content where the command looks for it. */
export function saveCase(content: CaseContent): void {
  const bytes = writeCase(content, {
    producer: 'test',
    createdAt: '2026-11-21T10:00:00.000Z',
    catalogue: { id: 'tom-katalog', version: '1' },
    scope: { kind: 'organisations', internalNotes: true },
    seen: {},
  });
  writeFileSync(casePath, bytes);
}

/** Runs the command and says how it ended, what it said and what it printed. */
export async function run(args: string[], language: Language = 'de') {
  const lines: string[] = [];
  const printed: string[] = [];
  const exitCode = await annexCommand(args, {
    language,
    say: (line) => lines.push(line),
    print: (text) => printed.push(text),
  });
  return { exitCode, said: lines.join('\n'), printed: printed.join('\n') };
}

/** All text of the Word file. */
export function annexText(): string {
  const parts = unzipSync(new Uint8Array(readFileSync(annexPath)));
  return Object.entries(parts)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');
}
