/** What an upgrade begins with: the versions on the way, and the records that it may change. */
import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import { versionsBetween } from '../../shared/catalogue/upgrade/plan.ts';
import type { UpgradeContent, UpgradeStep } from '../../shared/catalogue/upgrade/upgrade-step.ts';
import { type CatalogueChanges, successorsOf } from '../../shared/domain/catalogue-changes.ts';
import type { LoadRelease } from './catalogue-choice.ts';
import type { Stores } from './commands/stores.ts';

/** One step per version from one catalogue to the other; undefined when a version on the way is missing. */
export async function upgradeSteps(
  from: Catalogue,
  to: Catalogue,
  { versions }: CatalogueChanges,
  load: LoadRelease,
): Promise<UpgradeStep[] | undefined> {
  const known = versions.map(({ version }) => version);
  const way = versionsBetween(known, from.manifest.version, to.manifest.version);
  const steps: UpgradeStep[] = [];
  let before = from;
  for (const version of way?.slice(1) ?? []) {
    const after = version === to.manifest.version ? to : await load(version);
    if (!after) return undefined;
    const equivalences = versions.find((it) => it.version === version)?.equivalences ?? [];
    steps.push({ from: before, to: after, equivalences });
    before = after;
  }
  return steps.length > 0 ? steps : undefined;
}

type Read = Pick<
  Stores,
  'operations' | 'assessments' | 'measureOverlays' | 'ownParameters' | 'ownOptions' | 'ownPlacements'
>;

/**
 * The answers to measures that the tables name, of everybody, deleted operations included: those may come back. One scope
 * after the other, because all answers of all would be a lot to hold at once.
 */
export async function readUpgradeContent(stores: Read, steps: readonly UpgradeStep[]): Promise<UpgradeContent> {
  const lines = steps.flatMap(({ equivalences }) => equivalences);
  const concerned = new Set(lines.flatMap((it) => [it.measureId, ...successorsOf(it).map((to) => to.measureId)]));
  const scopes = await stores.assessments.orderBy('scope.id').uniqueKeys();
  const assessments: UpgradeContent['assessments'] = [];
  for (const scope of concerned.size > 0 ? scopes : []) {
    const answers = await stores.assessments.where('scope.id').equals(scope).toArray();
    for (const answer of answers) if (concerned.has(answer.measureId)) assessments.push(answer);
  }
  const operations = await stores.operations.toArray();
  return {
    operations: operations.map(({ id, organisationId }) => ({ id, organisationId })),
    assessments,
    measureOverlays: await stores.measureOverlays.toArray(),
    ownParameters: await stores.ownParameters.toArray(),
    ownOptions: await stores.ownOptions.toArray(),
    ownPlacements: await stores.ownPlacements.toArray(),
  };
}
