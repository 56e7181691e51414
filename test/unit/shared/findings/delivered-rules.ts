/** Rule files as they are delivered. */
import { readFileSync } from 'node:fs';
import { type DeliveredRule, rulesFileSchema } from '../../../../shared/findings/rule.ts';

/** @param name of the file in `catalog/rules/`, without its ending */
export function deliveredRules(name: string): DeliveredRule[] {
  return rulesFileSchema.parse(JSON.parse(readFileSync(`catalog/rules/${name}.json`, 'utf8')));
}
