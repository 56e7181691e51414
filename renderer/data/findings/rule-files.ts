import type { DeliveredRule } from '../../../shared/findings/rule.ts';

/** Not part of the start: the rules are loaded when somebody first wants to know what they find. */
const files = import.meta.glob<readonly DeliveredRule[]>('../../../catalog/rules/*.json', { import: 'default' });
let loading: Promise<readonly DeliveredRule[]> | undefined;

/** All delivered rules, file by file. Their shape is proven by the content test, not again at every start. */
export function loadDeliveredRules(): Promise<readonly DeliveredRule[]> {
  loading ??= Promise.all(Object.values(files).map((load) => load())).then((rules) => rules.flat());
  // A file that could not be read is asked for again.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
