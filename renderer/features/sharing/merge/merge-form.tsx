import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Warnings } from '../warnings.tsx';
import { EntryDetails } from './entry-details.tsx';
import { EntryList } from './entry-list.tsx';
import css from './merge.module.css';
import type { MergeAnswer, MergeQuestion } from './merge-dialog.tsx';
import type { MergeOverview } from './merge-entries.ts';
import { MergeFilter, type Shown } from './merge-filter.tsx';
import { NO_CHOICES, useMergeChoices } from './use-merge-choices.ts';

type MergeFormProps = MergeQuestion & { onAnswer: (answer: MergeAnswer) => void };

/** What would change on the left, one of it in full on the right. */
export function MergeForm({ onAnswer, ...question }: MergeFormProps) {
  const t = useText('merging');
  const ui = useText('ui');
  const { overview, begun, kind } = question;
  const { entries } = overview;
  const made = useMergeChoices(entries, begun ?? NO_CHOICES);
  const [shown, setShown] = useState<Shown>(entries.some(({ merged }) => merged.conflicts.length > 0) ? 'open' : 'all');
  const listed = shown === 'all' ? entries : entries.filter(({ merged }) => merged.conflicts.length > 0);
  const [activeKey, setActiveKey] = useState(listed[0]?.key);
  const active = listed.find(({ key }) => key === activeKey) ?? listed[0];
  if (entries.length === 0) return <NothingNew {...question} onAnswer={onAnswer} />;
  return (
    <div className={css.form}>
      <Head {...question} left={made.left} />
      <MergeFilter shown={shown} onShow={setShown} entries={entries} active={active} onDecide={made.decideAll} />
      <div className={css.panes}>
        <EntryList entries={listed} choices={made.choices} activeKey={active?.key} onActivate={setActiveKey} />
        {active && <EntryDetails key={active.key} entry={active} made={made} />}
      </div>
      <div className={css.buttons}>
        {kind === 'case' && (
          <Button variant="subtle" onClick={() => onAnswer({ kind: 'copy' })}>
            {t('copy')}
          </Button>
        )}
        <span className="grow" />
        <Button variant="default" onClick={() => onAnswer({ kind: 'cancel' })}>
          {ui('cancel')}
        </Button>
        <Button variant="default" onClick={() => onAnswer({ kind: 'later', choices: made.choices })}>
          {t('later')}
        </Button>
        <Button disabled={made.left > 0} onClick={() => onAnswer({ kind: 'merge', choices: made.choices })}>
          {made.left > 0 ? t('stillOpen', { count: made.left }) : t('action')}
        </Button>
      </div>
    </div>
  );
}

function Head({ kind, fileName, createdAt, begun, overview, left, ...warnings }: MergeQuestion & { left: number }) {
  const t = useText('merging');
  const sharing = useText('sharing');
  const language = useLanguage();
  return (
    <>
      <p className="muted">
        {sharing('open.from', { name: fileName })} ·{' '}
        {sharing('open.savedAt', { date: formatDate(createdAt.slice(0, 10), language) })}
      </p>
      <p>{begun ? t('resumed') : t(kind === 'case' ? 'intro' : 'houseIntro')}</p>
      <Figures overview={overview} left={left} />
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

function NothingNew({ onAnswer, kind }: MergeFormProps) {
  const t = useText('merging');
  const ui = useText('ui');
  return (
    <>
      <EmptyState title={t('nothing')} text={t('nothingText')} />
      <div className={css.buttons}>
        {kind === 'case' && (
          <Button variant="subtle" onClick={() => onAnswer({ kind: 'copy' })}>
            {t('copy')}
          </Button>
        )}
        <span className="grow" />
        <Button data-autofocus onClick={() => onAnswer({ kind: 'merge', choices: NO_CHOICES })}>
          {ui('close')}
        </Button>
      </div>
    </>
  );
}
