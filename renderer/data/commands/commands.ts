/**
 * All commands of the app: the only way to write.
 *
 * Each is one transaction with its inverse; each throws a `CommandProblem` and then has changed nothing.
 */

import type { BackupReason } from '../../../shared/ipc/backup-contract.ts';
import type { TomDatabase } from '../database.ts';
import { saveTracker } from '../save-state.ts';
import { annexChoiceCommands } from './annex-choice-commands.ts';
import { assessmentCommands } from './assessment-commands.ts';
import { createEngine, type Surroundings } from './engine.ts';
import { findingCommands } from './finding-commands.ts';
import { groupCommands } from './group-commands.ts';
import { LOG_LIMITS } from './history.ts';
import { importCommands } from './import-case.ts';
import { layoutCommands } from './layout-commands.ts';
import { manyAnswersCommands } from './many-answers.ts';
import { mergeCommands } from './merge-commands.ts';
import { operationCommands } from './operation-commands.ts';
import { organisationCommands } from './organisation-commands.ts';
import { overlayCommands } from './overlay-commands.ts';
import { ownAreaCommands } from './own-area-commands.ts';
import { ownMeasureCommands } from './own-measure-commands.ts';
import { ownParameterCommands } from './own-parameter-commands.ts';
import { partyCommands } from './party-commands.ts';
import { phraseCommands } from './phrase-commands.ts';
import { releaseCommands } from './release-commands.ts';
import { restoreCommands } from './restore-commands.ts';
import { ruleCommands } from './rule-commands.ts';
import { schemeCommands } from './scheme-commands.ts';
import { siteCommands } from './site-commands.ts';
import { templateCommands } from './template-commands.ts';
import { trashCommands } from './trash-commands.ts';
import { upgradeCommands } from './upgrade-commands.ts';
import { versionCommands } from './version-commands.ts';

export type Commands = ReturnType<typeof createCommands>;
type CommandOptions = Pick<Surroundings, 'now' | 'newId'> &
  Partial<Surroundings> & {
    /** Waited for before a command that changes much at once. */
    backUp?: (reason: BackupReason) => Promise<unknown>;
  };

export function createCommands(database: TomDatabase, { backUp, ...options }: CommandOptions) {
  const surroundings: Surroundings = { saveTracker, logLimits: LOG_LIMITS, ...options };
  const engine = createEngine(database, surroundings);
  const { newId } = surroundings;
  const after = <A extends unknown[], T>(reason: BackupReason, command: (...args: A) => Promise<T>) =>
    backUp ? (...args: A): Promise<T> => backUp(reason).then(() => command(...args)) : command;
  const imports = importCommands(engine, newId);
  return {
    ...organisationCommands(engine, newId),
    ...operationCommands(engine, newId),
    ...templateCommands(engine, newId),
    ...partyCommands(engine, newId),
    ...siteCommands(engine, newId),
    ...phraseCommands(engine, newId),
    ...versionCommands(engine, newId),
    ...ownMeasureCommands(engine, newId),
    ...overlayCommands(engine),
    ...ownAreaCommands(engine, newId),
    ...ownParameterCommands(engine, newId),
    ...assessmentCommands(engine),
    ...groupCommands(engine),
    ...manyAnswersCommands(engine),
    importCase: after('import', imports.importCase),
    importHouse: after('import', imports.importHouse),
    mergeFile: after('import', mergeCommands(engine).mergeFile),
    /** An import or a merge that a worker carries out, with commands of its own: for what goes before it. */
    elsewhere: <T>(work: () => Promise<T>): Promise<T> => after('import', work)(),
    ...schemeCommands(engine, newId),
    upgradeCatalogue: after('catalogue', upgradeCommands(engine).upgradeCatalogue),
    ...releaseCommands(engine),
    ...findingCommands(engine, surroundings.now),
    ...ruleCommands(engine, newId),
    ...annexChoiceCommands(engine),
    ...layoutCommands(engine, newId),
    ...trashCommands(engine),
    ...restoreCommands(engine),
    undo: engine.undo,
    redo: engine.redo,
    /** Keeps a preference. Not part of the history, and nothing whose saving the user waits for. */
    async setSetting(key: string, value: unknown): Promise<void> {
      await surroundings.saveTracker.quietly(() => database.settings.put({ key, value }));
    },
  };
}
