/** Merges that were put off: kept on this machine until they are finished or given up. */
import * as z from 'zod';
import { useData } from './data-context.tsx';
import { useLive } from './live.ts';

/** Before the hash of the file's content, in the table of settings. */
export const BEGUN_MERGE = 'merge/';

/** What is said of a merge that was put off. */
export const begunAboutSchema = z.object({
  /** Of the file. */
  name: z.string(),
  /** When it was put off, in milliseconds since 1970. */
  at: z.number(),
  /** How many decisions have been made, and how many wait. */
  made: z.number(),
  open: z.number(),
  organisationIds: z.array(z.string()),
});

export interface BegunMergeAbout extends z.infer<typeof begunAboutSchema> {
  /** Of the file's content: names the merge. */
  contentHash: string;
}

const rowSchema = z.object({ about: begunAboutSchema });

/** Newest first; `undefined` while they load. */
export function useBegunMerges(): readonly BegunMergeAbout[] | undefined {
  const { database } = useData();
  return useLive('begun merges', async () => {
    const rows = await database.settings.where('key').startsWith(BEGUN_MERGE).toArray();
    return rows
      .flatMap(({ key, value }) => {
        const read = rowSchema.safeParse(value);
        return read.success ? [{ ...read.data.about, contentHash: key.slice(BEGUN_MERGE.length) }] : [];
      })
      .sort((one, other) => other.at - one.at);
  });
}
