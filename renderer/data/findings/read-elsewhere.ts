/** What other operations of an organisation say about the sites that one of them shares with them. */

import type { LayeredAnswer } from '../../../shared/domain/effective-answers.ts';
import { effective } from '../../../shared/domain/layers.ts';
import { emptyAssessment } from '../../../shared/domain/new-records.ts';
import type { Assessment, Scope } from '../../../shared/domain/records.ts';
import { siteTarget } from '../../../shared/domain/target.ts';
import type { ElsewhereAnswer } from '../../../shared/findings/finding.ts';
import type { TomDatabase } from '../database.ts';

/** Another operation that uses some of the same sites. */
export interface SiteSharer {
  scope: Scope;
  name: string;
  /** The shared sites, as answers name them. */
  targets: ReadonlySet<string>;
  /** What is stored of it about them, by `${measureId}/${target}`; all else it inherits. */
  own: ReadonlyMap<string, Assessment>;
}

/**
 * Nobody for an organisation. Reads no answers of the scope itself, so that a live query over this does not run again when
 * one of them changes; and of other operations the ids of answers, and in full only those about shared sites.
 */
export async function readSiteSharers(database: TomDatabase, scope: Scope): Promise<readonly SiteSharer[]> {
  const { assessments, operations } = database;
  const here = scope.kind === 'operation' ? await operations.get(scope.id) : undefined;
  if (!here || here.siteIds.length === 0) return [];
  const sharers: SiteSharer[] = [];
  for (const { id, name, siteIds, deleted, isTemplate } of await operations
    .where({ organisationId: here.organisationId })
    .toArray()) {
    const targets = new Set<string>(siteIds.filter((site) => here.siteIds.includes(site)).map(siteTarget));
    if (id === here.id || deleted || isTemplate || targets.size === 0) continue;
    const ids = await assessments.where('id').between(`${id}/`, `${id}/\uffff`).primaryKeys();
    const stored = await assessments.bulkGet(ids.filter((it) => targets.has(it.slice(it.lastIndexOf('/') + 1))));
    const live = stored.flatMap((it) => (it && !it.deleted ? [it] : []));
    const own = new Map(live.map((it) => [`${it.measureId}/${it.target}`, it]));
    sharers.push({ scope: { kind: 'operation', id }, name, targets, own });
  }
  return sharers;
}

/** What holds there about what is answered here. What both inherit is the same and left out. */
export function elsewhereOf(
  answers: ReadonlyMap<string, LayeredAnswer>,
  sharers: readonly SiteSharer[],
): ElsewhereAnswer[] {
  if (sharers.length === 0) return [];
  return [...answers].flatMap(([key, { answer, own, above }]) => {
    const { measureId, target } = answer;
    const there = sharers.filter((it) => it.targets.has(target));
    const deviating = there.filter((it) => it.own.has(key));
    // Of those who inherit, one stands for all.
    const inheriting = own ? there.filter((it) => !it.own.has(key)).slice(0, 1) : [];
    return [...deviating, ...inheriting].flatMap(({ scope, name, own: theirs }): ElsewhereAnswer[] => {
      const holds = effective(theirs.get(key), above, () => emptyAssessment(scope, measureId, target));
      return holds ? [{ measureId, target, status: holds.status, values: holds.values, operationName: name }] : [];
    });
  });
}
