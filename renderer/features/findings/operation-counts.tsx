import { SEVERITIES } from '../../../shared/domain/finding-records.ts';
import { navigate } from '../../data/navigation-store.ts';
import { formatNumber } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { SeverityIcon } from '../../ui/findings/severity.tsx';
import css from './findings.module.css';
import type { CountedOperation } from './use-operation-findings.ts';

/** How many findings the operations of an organisation have, each leading to its own. */
export function OperationCounts({ operations }: { operations: readonly CountedOperation[] }) {
  const t = useText('findings');
  const language = useLanguage();
  if (operations.length === 0) return null;
  return (
    <section className={css.operations} aria-label={t('operations.title')} title={t('operations.hint')}>
      <ul>
        {operations.map(({ operation: { id, name }, count }) => {
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
