import type { Language } from '../../../shared/domain/localised.ts';
import type { Operation, Party, Site } from '../../../shared/domain/records.ts';
import { targetId, targetKind, targetsOf, targetsOfOrganisation } from '../../../shared/domain/target.ts';
import { byName } from '../../text/collate.ts';
import { textFor } from '../../text/i18n.ts';
import type { TargetOption } from './frame.ts';

/**
 * Whom answers can be about: of an operation the sites and parties that it uses, in printing order; of an organisation all
 * of them, by name.
 */
export function targetOptions(
  operation: Pick<Operation, 'siteIds' | 'partyIds'> | undefined,
  sites: readonly Site[],
  parties: readonly Party[],
  language: Language,
): TargetOption[] {
  const t = textFor('measures');
  const names = new Map<string, string>(
    [...sites, ...parties].map(({ id, name }) => [id, name || t('target.unnamed')]),
  );
  const targets = operation
    ? targetsOf(operation)
    : targetsOfOrganisation(sites.toSorted(byName(language)), parties.toSorted(byName(language)));
  return targets.flatMap((target): TargetOption[] => {
    const kind = targetKind(target);
    if (kind === 'former') return [];
    const label = kind === 'general' || kind === 'client' ? t(`target.${kind}`) : names.get(targetId(target));
    return label === undefined ? [] : [{ target, kind, label }];
  });
}
