import { memo } from 'react';
import type { Group } from '../../../../shared/domain/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import css from './grid.module.css';
import { lineRole, rowHeadRole } from './roles.ts';

interface GridSectionProps {
  group: Group | undefined;
  /** How many measures stand under it. */
  count: number;
  top: number;
  /** Among all lines. */
  line: number;
  width: number;
  columnCount: number;
}

/** The heading of a group between the measures. */
export const GridSection = memo(function GridSection(props: GridSectionProps) {
  const { group, count, top, line, width, columnCount } = props;
  const t = useText('matrix');
  const language = useLanguage();
  return (
    <div {...lineRole(line)} className={css.section} style={{ top, width }}>
      <div {...rowHeadRole(columnCount)} className={css.sectionTitle}>
        {group ? inLanguage(group.title, language) : ''}{' '}
        <span className={css.count} title={t('sectionCount', { count })}>
          {count}
        </span>
      </div>
    </div>
  );
});
