import { useDeletions } from '../../data/trash-query.ts';
import { formatMoment } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import css from './trash.module.css';

/** The notes about what was deleted for good: when and how much, never what. */
export function Deletions() {
  const t = useText('backup');
  const language = useLanguage();
  const deletions = useDeletions();
  if (!deletions || deletions.length === 0) return null;
  return (
    <section className={css.section} aria-labelledby="trash-deletions">
      <h2 id="trash-deletions" className={css.heading}>
        {t('trash.deletions')}
      </h2>
      <ul className={css.list}>
        {deletions.map(({ id, at, counts }) => (
          <li key={id}>
            {t('trash.deletion', {
              date: formatMoment(at, language),
              what: [
                ...(counts.organisations > 0 ? [t('restore.organisations', { count: counts.organisations })] : []),
                t('restore.operations', { count: counts.operations }),
                t('restore.answers', { count: counts.answers }),
              ].join(', '),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
