import { formatDate } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { Warnings } from '../warnings.tsx';
import css from './merge.module.css';
import type { MergeQuestion } from './merge-dialog.tsx';
import type { MergeOverview } from './merge-entries.ts';

/** @param props.left how much waits for a decision */
export function MergeHead({
  kind,
  fileName,
  createdAt,
  begun,
  overview,
  left,
  ...warnings
}: MergeQuestion & { left: number }) {
  const t = useText('merging');
  const sharing = useText('sharing');
  const language = useLanguage();
  return (
    <>
      <div className={css.origin}>
        <p className="muted">
          {sharing('open.from', { name: fileName })} ·{' '}
          {sharing('open.savedAt', { date: formatDate(createdAt.slice(0, 10), language) })}
        </p>
        <Figures overview={overview} left={left} />
      </div>
      <p>{begun ? t('resumed') : t(kind === 'case' ? 'intro' : 'houseIntro')}</p>
      <Warnings {...warnings} />
    </>
  );
}

function Figures({ overview: { entries, identical }, left }: { overview: MergeOverview; left: number }) {
  const t = useText('merging');
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
  const figures = { new: count('new'), changed: count('changed'), deleted: count('deleted'), identical, open: left };
  const said = Object.entries(figures).filter(([, number]) => number > 0) as [keyof typeof figures, number][];
  return (
    <p className={css.figures} role="status">
      {said.map(([name, number]) => (
        <span key={name} data-kind={name}>
          {t(`figures.${name}`, { count: number })}
        </span>
      ))}
    </p>
  );
}
