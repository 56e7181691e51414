import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import { copyOfScheme } from '../../../shared/catalogue/scheme-copy.ts';
import type { OwnGroup, OwnScheme } from '../../../shared/domain/house-records.ts';
import { type GroupId, ownSchemeIdSchema, type SchemeId } from '../../../shared/domain/ids.ts';
import type { OwnText } from '../../../shared/domain/localised.ts';
import { emptyPlacement, newOwnGroup } from '../../../shared/domain/new-house-records.ts';
import type { FieldsOf } from '../../../shared/domain/new-records.ts';
import { DEFAULT_SCHEME } from '../../../shared/domain/organisation-records.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';
import { handOnGroupStates } from './group-heirs.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** A text in one language leaves the other as it is stored: what a screen shows of it may be behind. */
type Texts<Field extends string> = Partial<Record<Field, Partial<OwnText>>>;
type SchemeFields = Pick<FieldsOf<'ownSchemes'>, 'numbering' | 'supplementId'> & Texts<'title'>;
type GroupFields = Texts<'title' | 'purpose' | 'legalReference'>;

/** The user's own grouping schemes. Answers never depend on them, so nothing here touches any; what is said of groups goes on. */
export function schemeCommands({ run }: Engine, newId: () => string) {
  return {
    /** A new scheme with the groups and places of one that is there. */
    copyScheme(catalogue: Catalogue, source: PlacedScheme, title: OwnText): Promise<OwnScheme['id']> {
      const { scheme, groups, placements } = copyOfScheme(catalogue, source, title, newId);
      return run(
        async (unit) => {
          unit.create('ownSchemes', scheme);
          for (const group of groups) unit.create('ownGroups', group);
          for (const placement of placements) unit.create('ownPlacements', placement);
          return scheme.id;
        },
        () => ({ command: 'copyScheme', count: 1, name: nameOf(title) }),
      );
    },

    async updateScheme(id: OwnScheme['id'], fields: SchemeFields, options?: RunOptions): Promise<void> {
      await run(
        async (unit) => {
          const { title, ...others } = fields;
          const before = await unit.existing('ownSchemes', id);
          const texts = worded({ title: before.title }, { title });
          await unit.update('ownSchemes', id, { ...given(others), ...texts });
          return { title: before.title, ...texts };
        },
        ({ title }) => ({ command: 'updateScheme', count: 1, name: nameOf(title) }),
        options,
      );
    },

    /** Operations that are grouped by it go back to the scheme it was made from; where that is deleted too, to the one before it. */
    async deleteScheme(id: OwnScheme['id']): Promise<void> {
      await run(
        async (unit) => {
          const scheme = await unit.delete('ownSchemes', id);
          const users = await unit.stores.operations.filter((it) => it.schemeId === id && !it.deleted).toArray();
          const schemeId = await nearestLeft(unit, scheme);
          for (const user of users) await unit.update('operations', user.id, { schemeId });
          return scheme;
        },
        ({ title }) => ({ command: 'deleteScheme', count: 1, name: nameOf(title) }),
      );
    },

    /** At the end of the groups below `parentId`; '' = at the top. */
    createGroup(schemeId: OwnScheme['id'], parentId: GroupId | '', title: OwnText): Promise<OwnGroup['id']> {
      const id = newId() as OwnGroup['id'];
      return run(
        async (unit) => {
          await unit.existing('ownSchemes', schemeId);
          const groups = await groupsOf(unit, schemeId);
          const order = 1 + Math.max(-1, ...groups.map((group) => group.order));
          unit.create('ownGroups', newOwnGroup({ id, schemeId, parentId, title, order }));
          return id;
        },
        () => ({ command: 'createGroup', count: 1, name: nameOf(title) }),
      );
    },

    async updateGroup(id: OwnGroup['id'], fields: GroupFields, options?: RunOptions): Promise<void> {
      await run(
        async (unit) => {
          const before = await unit.existing('ownGroups', id);
          const texts = worded(
            { title: before.title, purpose: before.purpose, legalReference: before.legalReference },
            fields,
          );
          await unit.update('ownGroups', id, texts);
          return { title: before.title, ...texts };
        },
        ({ title }) => ({ command: 'updateGroup', count: 1, name: nameOf(title) }),
        options,
      );
    },

    /** Below another parent, or elsewhere among its siblings: before the sibling at `index`. A group never comes below itself. */
    async moveGroup(id: OwnGroup['id'], parentId: GroupId | '', index: number): Promise<void> {
      await run(
        async (unit) => {
          const group = await unit.existing('ownGroups', id);
          const groups = await groupsOf(unit, group.schemeId);
          if (isWithin(groups, parentId, id)) throw new CommandProblem('invalid', { field: 'parentId' });
          const siblings = groups.filter((it) => it.parentId === parentId && it.id !== id);
          const ordered = siblings.toSpliced(index, 0, group);
          for (const [order, it] of ordered.entries()) {
            await unit.update('ownGroups', it.id, it.id === id ? { parentId, order } : { order });
          }
          return group;
        },
        ({ title }) => ({ command: 'moveGroup', count: 1, name: nameOf(title) }),
      );
    },

    /** Merges groups into the first of them: what stood in the others, groups below them included, stands there. */
    async mergeGroups(ids: readonly OwnGroup['id'][], title: OwnText): Promise<void> {
      const [into, ...others] = ids;
      if (!into || others.length === 0) throw new CommandProblem('invalid', { field: 'groupIds' });
      await run(
        async (unit) => {
          await unit.update('ownGroups', into, { title });
          await dissolve(unit, others, into);
        },
        () => ({ command: 'mergeGroups', count: ids.length, name: nameOf(title) }),
      );
    },

    /** Takes a group away; its measures and the groups below it go to `into`. The supplement stays. */
    async deleteGroup(id: OwnGroup['id'], into: GroupId): Promise<void> {
      await run(
        async (unit) => {
          const group = await unit.existing('ownGroups', id);
          await dissolve(unit, [id], into);
          return group;
        },
        ({ title }) => ({ command: 'deleteGroup', count: 1, name: nameOf(title) }),
      );
    },

    /** Says where measures or whole areas stand; the first group counts. No group: no place of their own any more. */
    async place(schemeId: OwnScheme['id'], ofIds: readonly string[], groupIds: readonly GroupId[]): Promise<void> {
      await run(
        async (unit) => {
          const scheme = await unit.existing('ownSchemes', schemeId);
          for (const ofId of ofIds) {
            const placement = { groupIds: [...groupIds], deleted: false };
            await unit.updateOrBegin('ownPlacements', emptyPlacement(schemeId, ofId), placement);
          }
          return scheme;
        },
        ({ title }) => ({ command: 'place', count: ofIds.length, name: nameOf(title) }),
      );
    },
  };
}

/** Of what a scheme was made from, one after the other, the first that is not deleted; delivered ones always are there. */
async function nearestLeft(unit: UnitOfWork, { id, basedOn }: OwnScheme): Promise<SchemeId> {
  const passed = new Set<string>([id]);
  let at: SchemeId = basedOn;
  while (ownSchemeIdSchema.safeParse(at).success) {
    const stored = await unit.stores.ownSchemes.get(at as OwnScheme['id']);
    if (stored && !stored.deleted) return at;
    if (!stored || passed.has(at)) return DEFAULT_SCHEME;
    passed.add(at);
    at = stored.basedOn;
  }
  return at;
}

/** The texts with their new languages. A title that would be empty in both stays as it was. */
function worded<Field extends string>(
  before: Record<Field, OwnText>,
  texts: Texts<Field>,
): Record<string, OwnText> & { title?: OwnText } {
  const changed = (Object.entries(texts) as [Field, Partial<OwnText> | undefined][]).flatMap(([field, text]) => {
    const merged = text && { ...before[field], ...given(text) };
    return merged && (field !== 'title' || nameOf(merged).trim()) ? [[field, merged] as const] : [];
  });
  return Object.fromEntries(changed);
}

async function groupsOf(unit: UnitOfWork, schemeId: OwnScheme['id']): Promise<OwnGroup[]> {
  const groups = await unit.stores.ownGroups.where('schemeId').equals(schemeId).toArray();
  return groups.filter((group) => !group.deleted).sort((one, other) => one.order - other.order);
}

function isWithin(groups: readonly OwnGroup[], id: GroupId | '', ancestor: GroupId): boolean {
  if (id === ancestor) return true;
  const parent = groups.find((group) => group.id === id)?.parentId;
  return parent ? isWithin(groups, parent, ancestor) : false;
}

/** Takes groups away; what stood in them, and what is said about them, stands in `into`, which comes up where it stood below one of them. */
async function dissolve(unit: UnitOfWork, ids: readonly OwnGroup['id'][], into: GroupId): Promise<void> {
  const heir = await unit.existing('ownGroups', into);
  const groups = await groupsOf(unit, heir.schemeId);
  const isGone = (id: string) => (ids as readonly string[]).includes(id);
  if (isGone(into) || ids.some((id) => !groups.some((group) => group.id === id))) {
    throw new CommandProblem('invalid', { field: 'groupIds' });
  }
  const scheme = await unit.existing('ownSchemes', heir.schemeId);
  // What no group takes must still have a place.
  if (isGone(scheme.supplementId)) await unit.update('ownSchemes', scheme.id, { supplementId: into });
  for (const child of groups.filter((group) => isGone(group.parentId) && !isGone(group.id))) {
    const isAbove = isWithin(groups, into, child.id);
    const parentId = isAbove ? firstLeft(groups, child.parentId, isGone) : into;
    await unit.update('ownGroups', child.id, { parentId });
  }
  const places = await unit.stores.ownPlacements.where('schemeId').equals(heir.schemeId).toArray();
  for (const place of places.filter((it) => !it.deleted && it.groupIds.some(isGone))) {
    const groupIds = [...new Set(place.groupIds.map((id) => (isGone(id) ? into : id)))];
    await unit.update('ownPlacements', place.id, { groupIds });
  }
  await handOnGroupStates(unit, heir.schemeId, ids, into);
  for (const id of ids) await unit.delete('ownGroups', id);
}

/** The nearest group above that stays, or the top. */
function firstLeft(groups: readonly OwnGroup[], id: GroupId | '', isGone: (id: string) => boolean): GroupId | '' {
  const group = groups.find((it) => it.id === id);
  return group && isGone(group.id) ? firstLeft(groups, group.parentId, isGone) : id;
}

const nameOf = (title: OwnText): string => title.de || title.en;
