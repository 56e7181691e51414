/** What window and worker say to each other about a merge. */

import type { OrganisationId } from '../../../../../shared/domain/ids.ts';
import type { Language } from '../../../../../shared/domain/localised.ts';
import type { SeenByScope } from '../../../../../shared/domain/revision.ts';
import type { MergedRecord } from '../../../../../shared/merge/merge-content.ts';
import type { CommandProblemKind } from '../../../../data/commands/command-problem.ts';
import type { Compared, Wish } from '../../../../data/merge/merge-work.ts';
import type { Portion } from '../../../../data/portions.ts';

export type ToWorker =
  /** Part of the file; all of it comes before anything is asked. */
  | { kind: 'portion'; portion: Portion }
  | {
      kind: 'file';
      seen: SeenByScope;
      catalogue?: { id: string; version: string } | undefined;
      language: Language;
      /** Version of the catalogue in use here. */
      versionHere: string;
    }
  | { kind: 'compare' }
  | { kind: 'take'; wish: Wish }
  | { kind: 'takeAsNew'; names: Readonly<Record<string, string>> };

export type FromWorker =
  /** How much is done, from 0 to 1. */
  | { kind: 'share'; share: number }
  /** Part of the answer to `compare`; the rest comes with `compared`. */
  | { kind: 'touched'; touched: readonly MergedRecord[] }
  | { kind: 'compared'; rest: Omit<Compared, 'touched'> }
  | { kind: 'taken'; count: number }
  | { kind: 'takenAsNew'; ids: OrganisationId[] }
  | { kind: 'problem'; problem: CommandProblemKind };
