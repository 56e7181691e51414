import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { OwnRule } from '../../../shared/domain/finding-records.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { findingsOf } from '../../../shared/findings/find.ts';
import { ruleSet } from '../../../shared/findings/rule-set.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import type { TomDatabase } from '../database.ts';
import { createCatalogueReader, findingsCaseOf, readCaseRecords } from './read-case.ts';
import { readSiteSharers } from './read-elsewhere.ts';

/**
 * How often a rule would find fault now if it were in force.
 *
 * @param delivered the delivered catalogue
 * @returns undefined when the scope is gone or the rule names what does not exist there
 */
export async function tryRule(
  database: TomDatabase,
  delivered: Catalogue,
  scope: Scope,
  rule: OwnRule,
): Promise<number | undefined> {
  const records = await readCaseRecords(database, scope, undefined);
  if (!records) return undefined;
  const catalogue = createCatalogueReader(delivered)(records);
  const { rules, problems } = ruleSet([], [rule], [], catalogue);
  if (problems.length > 0) return undefined;
  const sharers = await readSiteSharers(database, scope);
  return findingsOf(findingsCaseOf(records, catalogue, localDay(new Date()), sharers), rules).length;
}
