/** Annexes as they were handed out stay whole, for whom they were made: some of them name what is deleted for good. */
import type { Operation, Organisation, Release } from '../../../shared/domain/records.ts';
import type { TomDatabase } from '../database.ts';
import { belongingsOf, type PurgeTarget, type Tables } from './belongings.ts';

export interface StayingAnnex {
  /** Of the operation or organisation whose annex it is. */
  name: string;
  /** Of its version. */
  number: string;
}

/** Shorter names stand in any text. */
const TELLING = 4;

/**
 * Annexes of others, joint ones among them, that name the targets or what belongs to them. The name of an operation is looked
 * for within its organisation only, and not where another has the same: "payroll" is everywhere.
 */
export async function annexesThatStay(database: TomDatabase, targets: readonly PurgeTarget[]): Promise<StayingAnnex[]> {
  const organisations = await database.organisations.toArray();
  const operations = await database.operations.toArray();
  const versions = new Map((await database.versions.toArray()).map((version) => [version.id, version]));
  const belongings = belongingsOf({ organisations, operations } as Tables, targets);
  const isGone = ({ id }: Organisation | Operation) => belongings.ids.has(id);
  const goneOrganisations = organisations.filter(isGone);
  const goneOperations = operations.filter(isGone);
  const owners = new Map<string, Organisation | Operation>(
    [...organisations, ...operations].map((one) => [one.id, one]),
  );
  const found: StayingAnnex[] = [];
  // One by one: each holds a whole annex in two languages.
  await database.releases.each((release) => {
    const owner = owners.get(release.operationId || release.organisationId);
    if (release.deleted || !owner || belongings.includes('releases', release)) return;
    const version = versions.get(release.id);
    const isJoint = version?.operationIds.some((id) => belongings.ids.has(id)) ?? false;
    const near = goneOperations.filter(
      (one) => one.organisationId === organisationOf(owner) && one.name !== owner.name,
    );
    const isNamed = isJoint || namesSome(release, [...goneOrganisations, ...near]);
    if (isNamed) found.push({ name: owner.name, number: version?.number ?? '' });
  });
  return found;
}

const organisationOf = (owner: Organisation | Operation): string =>
  'organisationId' in owner ? owner.organisationId : owner.id;

function namesSome({ documents }: Release, owners: readonly { name: string }[]): boolean {
  // As it stands in JSON.
  const names = owners
    .filter(({ name }) => name.length >= TELLING)
    .map(({ name }) => JSON.stringify(name).slice(1, -1));
  return [documents.de, documents.en].some((text) => names.some((name) => text.includes(name)));
}
