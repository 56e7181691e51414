import type { Language } from '../../../shared/domain/localised.ts';
import type { Operation, Party, Site } from '../../../shared/domain/records.ts';
import { targetId, targetKind, targetsOf, targetsOfOrganisation } from '../../../shared/domain/target.ts';
import { byName } from '../../text/collate.ts';
import { textFor } from '../../text/i18n.ts';
import type { TargetOption } from './frame.ts';

/**
 * Whom answers can be about: of an operation the sites and parties that it uses, in printing order; of an organisation all
 * of them, by name. A controller has no client, so the client's duties are missing there, unless there are answers about them.
 *
 * @param hasClientAnswers whether duties of the client are answered in the operation
 */
export function targetOptions(
  operation: Pick<Operation, 'siteIds' | 'partyIds' | 'role'> | undefined,
  sites: readonly Site[],
  parties: readonly Party[],
  language: Language,
  hasClientAnswers: boolean,
): TargetOption[] {
  const t = textFor('measures');
  const names = new Map<string, string>(
    [...sites, ...parties].map(({ id, name }) => [id, name || t('target.unnamed')]),
  );
  const hasClient = operation?.role !== 'controller' || hasClientAnswers;
  const targets = operation
    ? targetsOf(operation)
    : targetsOfOrganisation(sites.toSorted(byName(language)), parties.toSorted(byName(language)));
  return targets.flatMap((target): TargetOption[] => {
    const kind = targetKind(target);
    if (kind === 'former' || (kind === 'client' && !hasClient)) return [];
    const label = kind === 'general' || kind === 'client' ? t(`target.${kind}`) : names.get(targetId(target));
    return label === undefined ? [] : [{ target, kind, label }];
  });
}
