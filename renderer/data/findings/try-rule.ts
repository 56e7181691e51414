import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { OwnRule } from '../../../shared/domain/finding-records.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { findingSteps } from '../../../shared/findings/find.ts';
import { ruleSet } from '../../../shared/findings/rule-set.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import type { TomDatabase } from '../database.ts';
import { inSlices } from './idle.ts';
import { createCatalogueReader, findingsCaseOf, readCaseRecords } from './read-case.ts';
import { readSiteSharers } from './read-elsewhere.ts';

/**
 * How often a rule would find fault now if it were in force. Looks while the window has nothing else to do.
 *
 * @param delivered the delivered catalogue
 * @param wanted calls it off: then nothing is answered
 * @returns undefined when the scope is gone or the rule names what does not exist there
 */
export async function tryRule(
  database: TomDatabase,
  delivered: Catalogue,
  scope: Scope,
  rule: OwnRule,
  wanted: AbortSignal,
): Promise<number | undefined> {
  const records = await readCaseRecords(database, scope);
  if (!records) return undefined;
  const catalogue = createCatalogueReader(delivered)(records);
  const { rules, problems } = ruleSet([], [rule], [], catalogue);
  if (problems.length > 0) return undefined;
  const sharers = await readSiteSharers(database, scope);
  const it = findingsCaseOf(records, catalogue, localDay(new Date()), sharers);
  return new Promise((resolve, reject) => {
    const callOff = inSlices(findingSteps(it, rules), ({ length }) => resolve(length), reject);
    wanted.addEventListener('abort', callOff);
    if (wanted.aborted) callOff();
  });
}
