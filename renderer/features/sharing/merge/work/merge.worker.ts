/**
 * Compares a file with the data base and takes it over, away from the window: it has a connection of its own to the same data
 * base, and what stays as it is never leaves it. Ending the worker breaks off its transaction: nothing is changed then.
 */
import type { CaseContent } from '../../../../../shared/domain/case-content.ts';
import { catalogueInUse } from '../../../../data/catalogue-choice.ts';
import { toCommandProblem } from '../../../../data/commands/command-problem.ts';
import { createCommands } from '../../../../data/commands/commands.ts';
import { TomDatabase } from '../../../../data/database.ts';
import { loadDeliveredCatalogue } from '../../../../data/delivered-catalogue.ts';
import { type MergeWork, mergeWork } from '../../../../data/merge/merge-work.ts';
import { addPortion, inPortions } from '../../../../data/portions.ts';
import { createSaveTracker } from '../../../../data/save-state.ts';
import type { FromWorker, ToWorker } from './merge-messages.ts';

const content: Partial<CaseContent> = {};
let work: MergeWork | undefined;

const say = (message: FromWorker) => postMessage(message);
const onShare = (share: number) => say({ kind: 'share', share });

/** One after the other, in the order in which they came. */
let before: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  before = before
    .then(() => answer(data))
    .catch((error: unknown) => say({ kind: 'problem', problem: toCommandProblem(error).kind }));
});

async function answer(message: ToWorker): Promise<void> {
  if (message.kind === 'portion') addPortion(content, message.portion);
  if (message.kind === 'file') work = await workOn(message);
  if (message.kind === 'compare' && work) {
    const { touched, ...rest } = await work.compare(onShare);
    for (const some of inPortions(touched)) say({ kind: 'touched', touched: some });
    say({ kind: 'compared', rest });
  }
  if (message.kind === 'takeAsNew' && work)
    say({ kind: 'takenAsNew', ids: await work.takeAsNew(message.names, onShare) });
  if (message.kind === 'take' && work) say({ kind: 'taken', count: await work.take(message.wish, onShare) });
}

async function workOn({ versionHere, ...file }: Extract<ToWorker, { kind: 'file' }>): Promise<MergeWork> {
  const inUse = await catalogueInUse(versionHere, loadDeliveredCatalogue());
  if (!inUse) throw new RangeError(`unknown catalogue ${versionHere}`);
  const database = new TomDatabase();
  const commands = createCommands(database, {
    now: Date.now,
    newId: () => crypto.randomUUID(),
    saveTracker: createSaveTracker(),
  });
  return mergeWork({ database, commands, catalogue: inUse.catalogue }, { ...file, content });
}
