/** Files from a few to fifty megabytes: opening them for the preview, and writing them. */
import { createHash } from 'node:crypto';
import { readFile } from '../../shared/file-format/read-file.ts';
import { mergeContents } from '../../shared/merge/merge-content.ts';
import { editedContent, fileOf, largeContent, seenOf } from '../support/large-case.ts';
import type { Bench, BenchContext, Series } from './harness/bench.ts';

const READ = [6, 12, 25, 50];
const WRITTEN = [3, 6, 12, 25];
/** One of so many answers was gone on with by the colleague. */
const EVERY = 10;
const MEGABYTE = 1024 * 1024;
/** Linear, with room for what differs from run to run. */
const LINEAR = { of: 'ratioGrowth', atMost: 0.1, from: 'design' } as const;

export const file: Bench = {
  name: 'file',
  what: 'The preview of a file (read, checked, its hash compared, then compared with what is here), beside JSON.parse of the same bytes; and writing it, beside JSON.stringify and a native hash.',
  async run(context) {
    return [...(await reading(context)), await writing(context)];
  },
};

async function reading({ race }: BenchContext): Promise<Series[]> {
  const read = [];
  const preview = [];
  for (const megabytes of READ) {
    const mine = largeContent(megabytes);
    const bytes = fileOf(editedContent(mine, EVERY));
    const here = { content: mine, seen: seenOf(mine) };
    const opened = () => {
      const found = readFile(bytes);
      if (!found.ok || found.value.kind !== 'case') throw new Error('the file is not sound');
      return found.value.file;
    };
    const { content, seen } = opened();
    const compare = () => mergeContents(here, { content, seen });
    const changed = compare().filter(({ taken }) => taken.length > 0).length;
    if (changed !== Math.ceil(mine.assessments.length / EVERY)) throw new Error('compared wrongly');
    const taken = await race({ read: opened, compare, json: () => JSON.parse(new TextDecoder().decode(bytes)) });
    const size = bytes.length / MEGABYTE;
    read.push({ size, samples: taken.read, reference: taken.json });
    const samples = taken.read.map((ms, index) => ms + (taken.compare[index] ?? 0));
    preview.push({ size, samples, reference: taken.json });
  }
  const about = { unit: 'ms', sizes: 'MB', reference: 'JSON.parse' } as const;
  return [
    { ...about, name: 'read and checked', points: read, budgets: [LINEAR] },
    { ...about, name: 'preview: read, checked, compared', points: preview, budgets: [LINEAR] },
  ];
}

async function writing({ race }: BenchContext): Promise<Series> {
  const points = [];
  for (const megabytes of WRITTEN) {
    const content = largeContent(megabytes);
    const least = () => {
      const bytes = new TextEncoder().encode(JSON.stringify(content, null, 2));
      return createHash('sha256').update(bytes).digest('hex');
    };
    const { app: samples, least: reference } = await race({ app: () => fileOf(content), least });
    points.push({ size: fileOf(content).length / MEGABYTE, samples, reference });
  }
  return {
    ...{ name: 'written in canonical order, with its hash', unit: 'ms', sizes: 'MB' },
    reference: 'JSON.stringify + native SHA-256',
    points,
    budgets: [{ ...LINEAR, from: 'house' }],
  };
}
