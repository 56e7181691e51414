/** Choices about a file whose merge was put off, kept on this machine until the file is opened again. */
import * as z from 'zod';
import type { AppData } from '../../../data/data-context.tsx';
import type { MergeChoices } from './use-merge-choices.ts';

const decisionSchema = z.discriminatedUnion('take', [
  z.object({ take: z.literal('mine') }),
  z.object({ take: z.literal('theirs') }),
  z.object({ take: z.literal('value'), value: z.unknown() }),
]);
const choicesSchema = z.object({
  decisions: z.record(z.string(), z.record(z.string(), decisionSchema)),
  leftOut: z.array(z.string()),
});

/** @param contentHash of the file: another content asks other questions */
const keyOf = (contentHash: string): string => `merge/${contentHash}`;

export async function begunMerge({ database }: AppData, contentHash: string): Promise<MergeChoices | null> {
  const row = await database.settings.get(keyOf(contentHash));
  return choicesSchema.safeParse(row?.value).data ?? null;
}

export const rememberMerge = ({ commands }: AppData, contentHash: string, choices: MergeChoices): Promise<void> =>
  commands.setSetting(keyOf(contentHash), choices);

export const forgetMerge = ({ database }: AppData, contentHash: string): Promise<void> =>
  database.settings.delete(keyOf(contentHash));
