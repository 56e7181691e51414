import type { Operation } from '../../../../shared/domain/records.ts';
import type { TargetUse } from '../../../data/target-users.ts';
import { formatNumber } from '../../../text/format.ts';
import { currentLanguage, textFor } from '../../../text/i18n.ts';

export interface Attached {
  usedIn: readonly Operation[];
  use: TargetUse | undefined;
  /** Values of answers that name it. */
  naming: number;
}

/** Does nothing hang on it, so that it may go without a question? */
export function isUnattached({ usedIn, use, naming }: Attached): boolean {
  return usedIn.length === 0 && !use && naming === 0;
}

/** What goes along with a site or party, in sentences of the interface language. */
export function consequencesOf({ usedIn, use, naming }: Attached): string[] {
  const t = textFor('masterData');
  const inOperations = use ? use.answers - use.ofOrganisation : 0;
  const operations = t('use.operations', { count: use?.operations ?? 0 });
  const formatted = (count: number) => ({ count, formatted: formatNumber(count, currentLanguage()) });
  return [
    usedIn.length > 0 && t('use.usedIn', { names: usedIn.map(({ name }) => name).join(', ') }),
    use && use.ofOrganisation > 0 && t('use.aboutOrganisation', formatted(use.ofOrganisation)),
    inOperations > 0 && t('use.aboutOperations', { ...formatted(inOperations), operations }),
    naming > 0 && t('use.naming', formatted(naming)),
  ].filter((sentence) => sentence !== false && sentence !== undefined);
}
