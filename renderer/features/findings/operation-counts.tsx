import { useMemo } from 'react';
import { SEVERITIES } from '../../../shared/domain/finding-records.ts';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import { useFindingCounts } from '../../data/findings/findings-query.ts';
import { navigate } from '../../data/navigation-store.ts';
import { useOperations } from '../../data/queries.ts';
import { byName } from '../../text/collate.ts';
import { formatNumber } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { SeverityIcon } from '../../ui/findings/severity.tsx';
import css from './findings.module.css';

/** How many findings the operations of an organisation have, each leading to its own. */
export function OperationCounts({ organisationId }: { organisationId: OrganisationId }) {
  const t = useText('findings');
  const language = useLanguage();
  const operations = useOperations(organisationId);
  const counts = useFindingCounts(organisationId);
  const shown = useMemo(
    () => operations?.filter(({ isTemplate }) => !isTemplate).toSorted(byName(language)) ?? [],
    [operations, language],
  );
  if (shown.length === 0) return null;
  return (
    <section className={css.operations} aria-label={t('operations.title')} title={t('operations.hint')}>
      <ul>
        {shown.map(({ id, name }) => {
          const count = counts.get(id);
          return (
            <li key={id}>
              <button
                type="button"
                className={`plain ${css.operation}`}
                onClick={() => navigate({ screen: 'findings', operationId: id })}
              >
                <span className="cut">{name}</span>
                {count &&
                  SEVERITIES.filter((severity) => count[severity] > 0).map((severity) => (
                    <span key={severity} className={css.operationCount}>
                      <SeverityIcon
                        severity={severity}
                        size={14}
                        label={t(`severities.${severity}`, { count: count[severity] })}
                      />
                      <span aria-hidden="true">{formatNumber(count[severity], language)}</span>
                    </span>
                  ))}
                {count && SEVERITIES.every((severity) => count[severity] === 0) && (
                  <span className="muted">{t('operations.clean')}</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
