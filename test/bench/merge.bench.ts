/** Two people have gone on with the same large case: merging it, beside git merging the same three texts. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Assessment } from '../../shared/domain/records.ts';
import { readFile } from '../../shared/file-format/read-file.ts';
import { decided } from '../../shared/merge/decide.ts';
import { mergeContents } from '../../shared/merge/merge-content.ts';
import { editedContent, fileOf, largeContent, seenOf } from '../support/large-case.ts';
import { uuid } from './cases/many-measures.ts';
import type { Bench } from './harness/bench.ts';

const SIZES = [2.5, 5, 10, 20];
/** Each has gone on with one of so many answers, but never both with the same. */
const EVERY = 10;
const MEGABYTE = 1024 * 1024;

export const merge: Bench = {
  name: 'merge',
  what: 'A case as two people have gone on with it (each with every tenth answer, no conflict): opened, checked, compared and decided, beside git merge-file of the same three files as indented JSON.',
  async run({ race, folder }) {
    const whole = [];
    const compared = [];
    for (const megabytes of SIZES) {
      const base = largeContent(megabytes);
      const mine = editedHere(base);
      const bytes = fileOf(editedContent(base, EVERY));
      const git = gitMerge(folder, { mine: fileOf(mine), base: fileOf(base), theirs: bytes });
      const here = { content: mine, seen: seenOf(base) };
      const opened = () => openedCase(bytes);
      const theirs = opened();
      const compare = ({ content, seen }: typeof theirs) =>
        mergeContents(here, { content, seen }).map((one) => decided(one, {}));
      sameAsGit(mergeContents(here, theirs).filter(({ taken }) => taken.length > 0).length, git());
      const taken = await race({ app: () => compare(opened()), compare: () => compare(theirs), git });
      const size = bytes.length / MEGABYTE;
      whole.push({ size, samples: taken.app, reference: taken.git });
      compared.push({ size, samples: taken.compare, reference: taken.git });
    }
    const about = { unit: 'ms', sizes: 'MB', reference: 'git merge-file' } as const;
    return [
      {
        ...about,
        name: 'opened, checked and merged',
        points: whole,
        budgets: [{ of: 'growth', atMost: 1.1, from: 'house' }],
      },
      { ...about, name: 'merged alone', points: compared, budgets: [{ of: 'growth', atMost: 1.1, from: 'house' }] },
    ];
  },
};

/** Edits answers that the colleague leaves alone; what was written here is told by its revision. */
function editedHere(base: ReturnType<typeof largeContent>): ReturnType<typeof largeContent> {
  const edited = (answer: Assessment) =>
    ({
      ...answer,
      note: `${answer.note} Hier.`,
      revisions: { ...answer.revisions, note: [uuid(9, 3), 1] },
    }) as unknown as Assessment;
  const assessments = base.assessments.map((answer, index) => (index % EVERY === EVERY / 2 ? edited(answer) : answer));
  return { ...base, assessments };
}

function openedCase(bytes: Uint8Array) {
  const found = readFile(bytes);
  if (!found.ok || found.value.kind !== 'case') throw new Error('the file is not sound');
  return found.value.file;
}

/** @returns what merges the three files and answers with the result; git fails where it sees a conflict */
function gitMerge(folder: string, sides: Record<'mine' | 'base' | 'theirs', Uint8Array>): () => Buffer {
  const files = Object.entries(sides).map(([name, bytes]) => {
    const to = path.join(folder, `${name}.json`);
    // The hash in the head differs on both sides: for git a conflict that is none.
    writeFileSync(to, new TextDecoder().decode(bytes).replace(/"contentHash": "[^"]*"/, '"contentHash": ""'));
    return to;
  });
  return () => execFileSync('git', ['merge-file', '-p', '--diff3', ...files], { maxBuffer: 1024 * MEGABYTE });
}

/** @throws when the two do not take over the same number of changes */
function sameAsGit(taken: number, merged: Buffer): void {
  const theirs = merged.toString('utf8').split(' Ergänzt."').length - 1;
  if (theirs !== taken) throw new Error(`git took ${theirs} changes, the app ${taken}`);
}
