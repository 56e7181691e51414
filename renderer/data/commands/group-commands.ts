import type { GroupId, SchemeId } from '../../../shared/domain/ids.ts';
import { inheritPatch } from '../../../shared/domain/layers.ts';
import { type GroupState, groupStateId, type Scope } from '../../../shared/domain/records.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';
import type { UnitOfWork } from './unit-of-work.ts';

type Texts = Pick<GroupState, 'textBefore' | 'textInstead' | 'textAfter'>;

/** What is said about groups of a scheme; inherited like answers. */
export function groupCommands({ run }: Engine) {
  return {
    async setGroupState(
      scope: Scope,
      schemeId: SchemeId,
      groupId: GroupId,
      fields: Partial<Pick<GroupState, 'state' | 'reason'>>,
      options?: RunOptions,
    ): Promise<void> {
      await run(
        async (unit) => {
          await unit.answerGroup(scope, schemeId, groupId, given(fields));
          return groupName(unit, groupId);
        },
        (name) => ({ command: 'setGroupState', count: 1, name }),
        options,
      );
    },

    /** The user's own words before, after or instead of the measures of a group. */
    async setGroupTexts(
      scope: Scope,
      schemeId: SchemeId,
      groupId: GroupId,
      texts: Partial<Texts>,
      options?: RunOptions,
    ): Promise<void> {
      await run(
        async (unit) => {
          await unit.answerGroup(scope, schemeId, groupId, given(texts));
          return groupName(unit, groupId);
        },
        (name) => ({ command: 'setGroupTexts', count: 1, name }),
        options,
      );
    },

    /** Lets a group of an operation follow its organisation again: at these fields, or altogether. */
    async inheritGroup(
      scope: Scope,
      schemeId: SchemeId,
      groupId: GroupId,
      paths?: readonly (keyof Texts | 'state' | 'reason')[],
    ): Promise<void> {
      await run(
        async (unit) => {
          const own = await unit.stores.groupStates.get(groupStateId(scope, schemeId, groupId));
          if (own) unit.amend('groupStates', own, inheritPatch(own, paths));
          return groupName(unit, groupId);
        },
        (name) => ({ command: 'inheritGroup', count: 1, name }),
      );
    },
  };
}

/** How the history calls a group: an own one by its title, a delivered one by its id, for the catalogue to look up. */
async function groupName({ stores }: UnitOfWork, groupId: GroupId): Promise<string> {
  const own = await stores.ownGroups.get(groupId);
  return own ? own.title.de || own.title.en : groupId;
}
