/** The rules as they are in force: delivered, own, and without those that are switched off. */
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { OwnRule, RuleSwitch } from '../../../shared/domain/finding-records.ts';
import type { DeliveredRule } from '../../../shared/findings/rule.ts';
import { type RuleSet, ruleSet } from '../../../shared/findings/rule-set.ts';
import type { TomDatabase } from '../database.ts';
import { keepUnchangedRows } from '../keep-unchanged.ts';

export interface RuleRecords {
  own: readonly OwnRule[];
  switches: readonly RuleSwitch[];
}

/** Those that did not change are the objects already known. */
export async function readRuleRecords(
  { ownRules, ruleSwitches }: TomDatabase,
  known: RuleRecords = { own: [], switches: [] },
): Promise<RuleRecords> {
  const own = keepUnchangedRows(known.own, (await ownRules.toArray()).filter(isThere));
  const switches = keepUnchangedRows(known.switches, (await ruleSwitches.toArray()).filter(isThere));
  return own === known.own && switches === known.switches ? known : { own, switches };
}

/** The set for a catalogue; the same object while all it is made of is the same. */
export function createRuleReader(): (delivered: readonly DeliveredRule[], of: RuleRecords, in_: Catalogue) => RuleSet {
  let known: { delivered: unknown; records: RuleRecords; catalogue: Catalogue; set: RuleSet } | undefined;
  return (delivered, records, catalogue) => {
    if (known?.delivered !== delivered || known.records !== records || known.catalogue !== catalogue) {
      known = { delivered, records, catalogue, set: ruleSet(delivered, records.own, records.switches, catalogue) };
    }
    return known.set;
  };
}

const isThere = ({ deleted }: { deleted: boolean }): boolean => !deleted;
