/** What holds for every case as a file. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { readCase } from '../../../shared/file-format/read-case.ts';
import { writeCase } from '../../../shared/file-format/write-case.ts';
import { anyCase, context } from '../../unit/shared/file-format/sample-case.ts';
import type { CampaignProperty } from './campaign.ts';
import { wholeCase } from './case-arbitraries.ts';

export const sameBytes: CampaignProperty = {
  name: 'writes the same bytes again, whatever was in it',
  property: fc.property(fc.oneof(anyCase, wholeCase), (content) => {
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    const bytes = writeCase(content, context);
    const file = reopened(bytes);
    expect(text(writeCase(file.content, file))).toBe(text(bytes));
  }) as fc.IRawProperty<unknown>,
  sample: 100,
  runs: 2000,
};

/** @throws Error when the bytes are no sound case file. */
export function reopened(bytes: Uint8Array) {
  const result = readCase(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
