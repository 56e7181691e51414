import { useState } from 'react';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { localDay } from '../../../../shared/lib/local-day.ts';
import { useData } from '../../../data/data-context.tsx';
import { readInternalAnswers } from '../../../data/internal-answers-query.ts';
import { formatDate } from '../../../text/format.ts';
import { currentLanguage, textFor } from '../../../text/i18n.ts';
import { attempt } from '../../../ui/attempt.ts';
import { notifyProblem } from '../../../ui/notify.tsx';
import type { Filter } from '../filters/rows.ts';
import { MOST_SHEETS, sheetsOf } from './pages.ts';
import type { PrintedMatrix } from './print-view.tsx';

interface PrintInput extends Pick<PrintedMatrix, 'scheme' | 'items' | 'columns' | 'pinned'> {
  name: string;
  filter: Filter;
}

/** The print view of what is shown, as it is when it is opened. */
export function usePrint(input: PrintInput) {
  const { database } = useData();
  const [printed, setPrinted] = useState<PrintedMatrix | null>(null);

  const open = attempt(async () => {
    const { scheme, items, columns, pinned, name, filter } = input;
    const t = textFor('matrix');
    const pages = sheetsOf(items, columns, pinned).length;
    if (pages > MOST_SHEETS)
      return notifyProblem(t('print.tooMany', { pages }), t('print.tooManyText', { most: MOST_SHEETS }));
    const internal = await readInternalAnswers(
      database,
      columns.map(({ scope }) => scope.id),
    );
    const language = currentLanguage();
    const facts = [
      t('print.asOf', { date: formatDate(localDay(new Date()), language) }),
      inLanguage(scheme.shortTitle ?? scheme.title, language),
      filterWords(input.scheme, filter),
    ];
    setPrinted({ scheme, items, columns, pinned, internal, head: { name, facts } });
  });
  return { printed, open: () => void open(), close: () => setPrinted(null) };
}

function filterWords(scheme: PrintInput['scheme'], filter: Filter): string {
  const t = textFor('matrix');
  const words = textFor('ui');
  const group = scheme.groups.find(({ id }) => id === filter.groupId);
  const parts = [
    group ? inLanguage(group.title, currentLanguage()) : '',
    [...filter.statuses].map((status) => words(`status.${status}`)).join(', '),
    filter.isDeviatingOnly ? t('filter.deviating') : '',
    filter.isOpenOnly ? t('filter.open') : '',
    filter.query.trim() ? t('print.search', { query: filter.query.trim() }) : '',
    filter.columns.trim() ? t('print.columns', { query: filter.columns.trim() }) : '',
  ].filter(Boolean);
  return parts.length > 0 ? t('print.filter', { filter: parts.join('; ') }) : t('print.noFilter');
}
