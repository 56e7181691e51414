import {
  type CaseContent,
  scopesOf,
  splitByOrganisation,
  WITH_OWN_IDS,
  withNewIds,
} from '../../../shared/domain/case-content.ts';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import { type HouseContent, houseOf } from '../../../shared/domain/needed-house.ts';
import { blankOf } from '../../../shared/domain/new-records.ts';
import { type AnyRecord, fieldChanges } from '../../../shared/domain/record-fields.ts';
import type { Assessment, FileTable, RecordOf } from '../../../shared/domain/records.ts';
import { internalKey, joinedSeen, MAX_COUNTER, type SeenByScope } from '../../../shared/domain/revision.ts';
import type { HouseCounts } from '../house-units-here.ts';
import { newBases } from '../merge/merge-bases.ts';
import { type EngineState, type SeenRow, seenKey } from '../meta.ts';
import type { Engine } from './engine.ts';
import { type RecordMade, rememberSources } from './remember-sources.ts';
import type { Stores } from './stores.ts';
import { takeHouse } from './take-house.ts';
import type { UnitOfWork } from './unit-of-work.ts';

export function importCommands({ run }: Engine, newId: () => string) {
  return {
    /**
     * Takes organisations in, each as a new one. Those this data base has never met keep ids and revisions, so that later
     * files about them can be merged; others become copies with new ids, so that nothing here is overwritten.
     *
     * Of the house catalogue, what is not here yet is taken over; what is here stays as it is (`takeHouse`).
     *
     * @param seen what the file's writer had taken in; without it later merges ask more often than necessary
     * @param asSaved the answers as they lie in the file, where they have been fitted to a newer catalogue since: what differs
     *   is a change made here, and gets a revision
     * @param made what that has made, and of what
     */
    importCase(
      content: CaseContent,
      seen: SeenByScope = {},
      asSaved: readonly Assessment[] = content.assessments,
      made: readonly RecordMade[] = [],
      onShare?: (share: number) => void,
    ): Promise<OrganisationId[]> {
      const name = content.organisations.find((organisation) => !organisation.deleted)?.name ?? '';
      return run(
        async (unit, state) => {
          const imported: OrganisationId[] = [];
          const kept = new Set<string>();
          await importHouse(unit, state, houseOf(content), seen);
          for (const part of splitByOrganisation(content).values()) {
            if (part.organisations[0]?.deleted) continue;
            const isNew = await isUnknown(unit.stores, part);
            const records = isNew ? part : withNewIds(part, newId);
            if (isNew) {
              await takeOverRevisions(unit, state, part, seen, ownScopesOf(part));
              unit.writes.putAll('mergeBases', await newBases(unit.stores, asItWas(part, asSaved)));
            }
            adopt(unit, records, isNew, asSaved);
            if (isNew) for (const { id } of records.assessments) kept.add(id);
            imported.push(...records.organisations.map(({ id }) => id));
          }
          const answers = made.filter(({ table, record }) => table === 'assessments' && kept.has(record.id));
          await rememberSources(unit, state, answers);
          return imported;
        },
        (ids) => ({ command: 'importCase', count: ids.length, name }),
        { onShare },
      );
    },

    /**
     * Takes the parts of another house catalogue in that are not here yet, and answers how many stood how.
     *
     * @param name what the history calls it: the name of its file
     */
    importHouse(name: string, house: HouseContent, seen: SeenByScope = {}): Promise<HouseCounts> {
      return run(
        (unit, state) => importHouse(unit, state, houseOf(house), seen),
        (counts) => ({ command: 'importHouse', count: counts.new, name }),
      );
    },
  };
}

async function importHouse(
  unit: UnitOfWork,
  state: EngineState,
  house: HouseContent,
  seen: SeenByScope,
): Promise<HouseCounts> {
  const { counts, unitIds } = await takeHouse(unit, house);
  if (unitIds.length > 0) {
    await takeOverRevisions(unit, state, house, seen, unitIds);
    const taken = new Set(unitIds);
    const bases = await newBases(unit.stores, house as Partial<CaseContent>);
    unit.writes.putAll(
      'mergeBases',
      bases.filter(({ scope }) => taken.has(scope)),
    );
  }
  return counts;
}

/** Without answers that were fitted to a newer catalogue: nobody else has these. */
function asItWas(part: CaseContent, asSaved: readonly Assessment[]): CaseContent {
  const saved = new Set(asSaved);
  return { ...part, assessments: part.assessments.filter((answer) => saved.has(answer)) };
}

/** What an organisation brings along of its own. Units of the house catalogue stand apart. */
const ownScopesOf = (part: CaseContent): string[] =>
  [...scopesOf(part), ...part.ownMeasures].map(({ id }): string => id);

async function isUnknown(stores: Stores, content: CaseContent): Promise<boolean> {
  for (const table of WITH_OWN_IDS) {
    const ids = content[table].map((record) => record.id as string);
    if ((await stores[table].where('id').anyOf(ids).count()) > 0) return false;
  }
  return true;
}

/** Undo deletes organisations and operations; the rest is out of reach with them, and a large case costs little log. */
function adopt(unit: UnitOfWork, content: CaseContent, keepRevisions: boolean, asSaved: readonly Assessment[]): void {
  const options = { keepRevisions };
  const take = <T extends FileTable>(table: T) => unit.carry(table, content[table] as RecordOf<T>[], options);
  for (const record of content.organisations) unit.create('organisations', record, options);
  for (const record of content.operations) {
    if (record.deleted) unit.carry('operations', [record], options);
    else unit.create('operations', record, options);
  }
  take('parties');
  take('sites');
  take('versions');
  take('releases');
  take('ownMeasures');
  take('ownParameters');
  take('ownOptions');
  take('ownPlacements');
  unit.carry('assessments', content.assessments, { keepRevisions, changedOf: changesSince(asSaved, content) });
  take('groupStates');
  take('acceptances');
  take('annexDesigns');
  take('annexLooks');
}

/** At which paths an answer is not what it was; that it was not there counts as blank. */
function changesSince(asSaved: readonly Assessment[], { assessments }: CaseContent): (id: string) => readonly string[] {
  const before = new Map(asSaved.map((answer) => [answer.id, answer]));
  const after = new Map(assessments.map((answer) => [answer.id, answer]));
  return (id) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (!is || was === is) return [];
    const blank = was ?? blankOf('assessments', is);
    const changes = fieldChanges('assessments', blank as unknown as AnyRecord, is as unknown as AnyRecord);
    return changes.map(({ path }) => path);
  };
}

/** A file moves the own counter so far at most, and not to where the next revision would be refused by others. */
const FURTHEST = MAX_COUNTER / 2;

/** This installation may meet its own revisions again, from before its data base was lost: never give them out twice. */
export async function takeOverRevisions(
  unit: UnitOfWork,
  state: EngineState,
  content: Partial<CaseContent>,
  seen: SeenByScope,
  scopes: readonly string[],
): Promise<void> {
  for (const records of Object.values(content)) {
    for (const { revisions } of records) {
      for (const [replica, counter] of Object.values(revisions)) {
        if (replica === state.replica && counter <= FURTHEST) state.counter = Math.max(state.counter, counter);
      }
    }
  }
  for (const id of scopes.flatMap((it) => [it, internalKey(it)])) {
    if (!seen[id]) continue;
    const known = (await unit.stores.meta.get(seenKey(id))) as SeenRow | undefined;
    const change = { key: seenKey(id), before: known?.seen ?? {}, after: joinedSeen(known?.seen, seen[id]) };
    unit.writes.put('meta', { key: change.key, seen: change.after });
    unit.seen.push(change);
  }
}
