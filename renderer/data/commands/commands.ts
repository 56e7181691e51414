/**
 * All commands of the app: the only way to write.
 *
 * Each is one transaction with its inverse; each throws a `CommandProblem` and then has changed nothing.
 */

import type { TomDatabase } from '../database.ts';
import { saveTracker } from '../save-state.ts';
import { assessmentCommands } from './assessment-commands.ts';
import { toCommandProblem } from './command-problem.ts';
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
import { ruleCommands } from './rule-commands.ts';
import { schemeCommands } from './scheme-commands.ts';
import { siteCommands } from './site-commands.ts';
import { templateCommands } from './template-commands.ts';
import { upgradeCommands } from './upgrade-commands.ts';
import { versionCommands } from './version-commands.ts';

export type Commands = ReturnType<typeof createCommands>;
type CommandOptions = Pick<Surroundings, 'now' | 'newId'> & Partial<Surroundings>;

export function createCommands(database: TomDatabase, options: CommandOptions) {
  const surroundings: Surroundings = { saveTracker, logLimits: LOG_LIMITS, ...options };
  const engine = createEngine(database, surroundings);
  const { newId } = surroundings;
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
    ...importCommands(engine, newId),
    ...mergeCommands(engine),
    ...schemeCommands(engine, newId),
    ...upgradeCommands(engine),
    ...releaseCommands(engine),
    ...findingCommands(engine, surroundings.now),
    ...ruleCommands(engine, newId),
    ...layoutCommands(engine, newId),
    undo: engine.undo,
    redo: engine.redo,
    /** Keeps a preference. Not part of the history, and nothing whose saving the user waits for. */
    async setSetting(key: string, value: unknown): Promise<void> {
      await database.settings.put({ key, value }).catch((error: unknown) => {
        throw toCommandProblem(error);
      });
    },
  };
}
