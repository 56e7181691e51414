import { IconTemplate } from '@tabler/icons-react';
import { formatPercent } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { Stack } from '../../../ui/stack.tsx';
import { useOperationActions } from '../operation-actions.ts';
import { OperationMenu } from './operation-menu.tsx';
import type { OperationRow } from './sort-operations.ts';
import css from './template-list.module.css';

/** The templates of an organisation, apart from its operations and not counted among them. */
export function TemplateList({ rows }: { rows: readonly OperationRow[] }) {
  const t = useText('overview');
  const language = useLanguage();
  const { open } = useOperationActions();
  if (rows.length === 0) return null;
  return (
    <section className={css.templates} aria-labelledby="overview-templates">
      <h2 id="overview-templates" className={css.title}>
        {t('templates.title')} <span className={css.hint}>{t('templates.hint')}</span>
      </h2>
      <ul>
        {rows.map(({ operation, figures }) => (
          <li key={operation.id} className={css.row}>
            <IconTemplate size={16} stroke={1.75} aria-hidden className={css.icon} />
            <button type="button" className={`plain cut ${css.open}`} onClick={() => open(operation.id)}>
              {operation.name}
            </button>
            <span className={css.bar}>{figures && <Stack counts={figures.counts} />}</span>
            <span className={css.share}>{figures && formatPercent(figures.share, language)}</span>
            <OperationMenu operation={operation} />
          </li>
        ))}
      </ul>
    </section>
  );
}
