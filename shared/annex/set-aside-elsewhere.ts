import type { GroupId, SchemeId } from '../domain/ids.ts';
import { homeGroups, type InputsOfSections } from './sections.ts';

/** Groups of another scheme whose "not relevant" has no effect in the scheme of this annex. */
export interface SetAsideElsewhere {
  schemeId: SchemeId;
  groupIds: GroupId[];
}

/**
 * The state of a group belongs to its scheme: printed in another one, its measures are asked for and printed again and
 * the reason is not said. Groups whose measures are set aside in both schemes are not listed.
 */
export function setAsideElsewhere(input: InputsOfSections): SetAsideElsewhere[] {
  const homes = homeGroups(input);
  const others = input.catalogue.schemes.filter((scheme) => scheme.id !== input.scheme.id);
  return others.flatMap((scheme) => {
    const setAside = input.groupStates.filter(
      (it) => it.schemeId === scheme.id && !it.deleted && it.state === 'notRelevant',
    );
    if (setAside.length === 0) return [];
    const homesThere = homeGroups({ ...input, scheme });
    const askedAgain = input.catalogue.measures.filter(({ id }) => homes.has(id) && !homesThere.has(id));
    const parents = new Map(scheme.groups.map((group) => [group.id, group.parent]));
    const isWithin = (id: GroupId | undefined, group: GroupId): boolean =>
      id !== undefined && (id === group || isWithin(parents.get(id), group));
    const groupIds = setAside
      .map((it) => it.groupId)
      .filter((group) => askedAgain.some((it) => it.groups.get(scheme.id)?.some((id) => isWithin(id, group))));
    return groupIds.length > 0 ? [{ schemeId: scheme.id, groupIds }] : [];
  });
}
