/** The sample case after changes that a hostile or careless hand made to it. */
import type { CaseFile } from '../../../../shared/file-format/case-file.ts';
import { readCase } from '../../../../shared/file-format/read-case.ts';
import { writeCase } from '../../../../shared/file-format/write-case.ts';
import { context, sampleCase } from './sample-case.ts';

export const NOBODY = '00000000-0000-4000-8000-000000000077';
export const bytes = (text: string) => new TextEncoder().encode(text);
export const errorOf = (input: Uint8Array) => {
  const result = readCase(input, { allowChanged: true });
  return result.ok ? null : result.error;
};
export const good = writeCase(sampleCase(), context);
export const goodText = new TextDecoder().decode(good);

/** The sample after a change that a hostile or careless hand made to it. */
export function tampered(change: (file: CaseFile) => unknown): Uint8Array {
  const file = JSON.parse(goodText) as CaseFile;
  const other = change(file);
  return bytes(JSON.stringify(other ?? file));
}
export function withContent(change: (content: Record<string, Record<string, unknown>[]>) => void): Uint8Array {
  return tampered(({ content }) => {
    change(content as never);
  });
}
