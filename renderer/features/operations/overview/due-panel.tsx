import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import css from './due.module.css';
import { type DueSpan, dueColumns } from './due-columns.ts';
import { DueDialog } from './due-dialog.tsx';
import type { DueEntry } from './due-entries.ts';
import { DueMonths } from './due-months.tsx';
import { DueRow } from './due-row.tsx';

const MONTHS = 6;
/** As many as one takes in at a glance; the dialogue has all. */
const NEXT = 6;

/** What is due: what is overdue, the next months and what comes later as columns, the next dates as a list, all of them in a dialogue. */
export function DuePanel({ entries, today }: { entries: readonly DueEntry[]; today: string }) {
  const t = useText('overview');
  const [shown, setShown] = useState<DueSpan>();
  const overdue = entries.filter(({ urgency }) => urgency === 'overdue').length;
  return (
    <section className={css.due} aria-labelledby="overview-due" data-region>
      <h2 id="overview-due" className={css.title}>
        {t('due.title')}
      </h2>
      {entries.length === 0 ? (
        <p className={css.none}>{t('due.none')}</p>
      ) : (
        <>
          <DueMonths columns={dueColumns(entries, today, MONTHS)} onOpen={setShown} />
          <h2 className={css.title}>
            {t('due.next')}
            {overdue > 0 && <span className={css.overdueCount}>{t('due.overdueCount', { count: overdue })}</span>}
          </h2>
          <ul className={css.list}>
            {entries.slice(0, NEXT).map((entry) => (
              <li key={entry.key}>
                <DueRow entry={entry} />
              </li>
            ))}
          </ul>
          {entries.length > NEXT && (
            <Button variant="subtle" size="xs" className={css.all} onClick={() => setShown({ kind: 'all' })}>
              {t('due.all', { count: entries.length })}
            </Button>
          )}
        </>
      )}
      <DueDialog entries={entries} span={shown} onClose={() => setShown(undefined)} />
    </section>
  );
}
