/**
 * `npx tsx test/bench/merge-large.ts`: how long it takes to open a large file and to compare it with what is here, as ratios to
 * `JSON.parse` of the same bytes. Budget: linear, which is a ratio that does not grow with the file. Processor time, because
 * other programs run too. The data base is not part of it: in the app it is read in portions, in the same worker.
 */
import { readFile } from '../../shared/file-format/read-file.ts';
import { decided } from '../../shared/merge/decide.ts';
import { mergeContents } from '../../shared/merge/merge-content.ts';
import { editedContent, fileOf, largeContent, seenOf } from '../support/large-case.ts';

const SIZES = [12, 25, 50];
const RUNS = 2;
/** One of so many answers was gone on with by the colleague. */
const EVERY = 10;

interface Times {
  megabytes: number;
  records: number;
  json: number;
  read: number;
  compare: number;
  take: number;
}

function processorTime(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function measured(size: number): Times {
  const mine = largeContent(size);
  const bytes = fileOf(editedContent(mine, EVERY));
  const file = readFile(bytes);
  if (!file.ok || file.value.kind !== 'case') throw new Error('the file is not sound');
  const { content, seen } = file.value.file;
  const here = { content: mine, seen: seenOf(mine) };
  const merged = mergeContents(here, { content, seen });
  const changed = merged.filter(({ taken }) => taken.length > 0);
  if (changed.length !== Math.ceil(mine.assessments.length / EVERY)) throw new Error('compared wrongly');
  return {
    megabytes: bytes.length / 1024 / 1024,
    records: merged.length,
    json: processorTime(() => JSON.parse(new TextDecoder().decode(bytes))),
    read: processorTime(() => readFile(bytes)),
    compare: processorTime(() => mergeContents(here, { content, seen })),
    take: processorTime(() => merged.map((one) => decided(one, {}))),
  };
}

measured(2);
const all = SIZES.map(measured);
for (const { megabytes, records, json, read, compare, take } of all) {
  const ratios = [read, compare, take].map((time) => `${(time / json).toFixed(1)} ×`);
  console.log(
    `${megabytes.toFixed(0)} MB, ${records} records: JSON.parse ${json.toFixed(0)} ms; ` +
      `read and check ${read.toFixed(0)} ms (${ratios[0]}), compare ${compare.toFixed(0)} ms (${ratios[1]}), ` +
      `decide ${take.toFixed(0)} ms (${ratios[2]})`,
  );
}
const [first, last] = [all[0], all.at(-1)];
if (first && last) {
  const ratio = ({ json, read, compare, take }: Times) => (read + compare + take) / json;
  console.log(
    `ratio of ${SIZES.at(-1)} MB to that of ${SIZES[0]} MB: ${(ratio(last) / ratio(first)).toFixed(2)} (linear: 1)`,
  );
}
