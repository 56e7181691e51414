/** How far the data had got with the newest backup of a chosen folder. It lies there, too: the data folder may be full, or another. */
import { join } from 'node:path';
import * as z from 'zod';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { readFileLimited } from '../files/read-limited.ts';

const newestMarkSchema = z.object({ id: z.string(), mark: z.string() });
/** The name of a backup, and what the window said of the data then. */
type NewestMark = z.infer<typeof newestMarkSchema>;

const MAX_BYTES = 4096;
const pathIn = (folder: string): string => join(folder, 'newest.json');

export async function putMarkBeside(folder: string, newest: NewestMark): Promise<void> {
  await writeFileAtomically(pathIn(folder), new TextEncoder().encode(JSON.stringify(newest)));
}

/** The mark of this backup; undefined where it is not the newest, or nothing can be read. */
export async function markBeside(folder: string, id: string): Promise<string | undefined> {
  try {
    const text = new TextDecoder().decode(await readFileLimited(pathIn(folder), MAX_BYTES));
    const newest = newestMarkSchema.parse(JSON.parse(text));
    return newest.id === id ? newest.mark : undefined;
  } catch {
    return undefined;
  }
}
