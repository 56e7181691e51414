/** Choices about a file whose merge was put off, kept on this machine until the file is opened again. */
import * as z from 'zod';
import type { MergedRecord } from '../../../../shared/merge/merge-content.ts';
import { BEGUN_MERGE, type BegunMergeAbout, begunAboutSchema } from '../../../data/begun-merges-query.ts';
import { mergeKey } from '../../../data/commands/merge-commands.ts';
import type { AppData } from '../../../data/data-context.tsx';
import { saveTracker } from '../../../data/save-state.ts';
import { type MergeOverview, openCount } from './merge-entries.ts';
import type { MergeChoices } from './use-merge-choices.ts';

const decisionSchema = z.discriminatedUnion('take', [
  z.object({ take: z.literal('mine') }),
  z.object({ take: z.literal('theirs') }),
  z.object({ take: z.literal('value'), value: z.unknown() }),
]);
const choicesSchema = z.object({
  decisions: z.record(z.string(), z.record(z.string(), decisionSchema)),
  leftOut: z.array(z.string()),
  /** What was here when it was decided about, by key; unknown where an older app remembered the choices. */
  basis: z.record(z.string(), z.string()).default({}),
  about: begunAboutSchema.optional(),
});

/** Choices with what they were about. */
export interface BegunMerge extends MergeChoices {
  basis: Readonly<Record<string, string>>;
  about?: Omit<BegunMergeAbout, 'contentHash'> | undefined;
}

export function begunWith(choices: MergeChoices, merged: readonly MergedRecord[]): BegunMerge {
  const decided = merged.filter((one) => choices.decisions[mergeKey(one)]);
  return { ...choices, basis: Object.fromEntries(decided.map((one) => [mergeKey(one), stateOf(one)])) };
}

/** What is said of it where it waits. */
export function aboutMerge(
  file: Pick<BegunMergeAbout, 'name' | 'at' | 'organisationIds'>,
  { decisions }: MergeChoices,
  { entries }: MergeOverview,
): NonNullable<BegunMerge['about']> {
  const conflicts = entries.reduce((sum, { merged }) => sum + merged.conflicts.length, 0);
  const open = openCount(entries, decisions);
  return { ...file, made: conflicts - open, open };
}

/** Without decisions about what has changed here since: they would overwrite it unseen. */
export function stillMeant({ decisions, leftOut, basis }: BegunMerge, merged: readonly MergedRecord[]): MergeChoices {
  const now = new Map(merged.map((one) => [mergeKey(one), stateOf(one)]));
  const left = Object.entries(decisions).filter(([key]) => basis[key] !== undefined && basis[key] === now.get(key));
  return { decisions: Object.fromEntries(left), leftOut };
}

/** Whoever changes anything of a record gives it another revision. */
const stateOf = ({ mine }: MergedRecord): string => JSON.stringify(mine?.revisions ?? {});

/** @param contentHash of the file: another content asks other questions */
const keyOf = (contentHash: string): string => `${BEGUN_MERGE}${contentHash}`;

export async function begunMerge({ database }: AppData, contentHash: string): Promise<BegunMerge | null> {
  const row = await database.settings.get(keyOf(contentHash));
  return choicesSchema.safeParse(row?.value).data ?? null;
}

export const rememberMerge = ({ commands }: AppData, contentHash: string, begun: BegunMerge): Promise<void> =>
  commands.setSetting(keyOf(contentHash), begun);

export const forgetMerge = ({ database }: AppData, contentHash: string): Promise<void> =>
  saveTracker.quietly(() => database.settings.delete(keyOf(contentHash)));
