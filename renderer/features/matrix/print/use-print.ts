import { useState } from 'react';
import type { Scheme } from '../../../../shared/domain/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { localDay } from '../../../../shared/lib/local-day.ts';
import { useData } from '../../../data/data-context.tsx';
import { readInternalAnswers } from '../../../data/internal-answers-query.ts';
import { formatDate } from '../../../text/format.ts';
import { currentLanguage, textFor } from '../../../text/i18n.ts';
import { attempt } from '../../../ui/attempt.ts';
import { notifyProblem } from '../../../ui/notify.tsx';
import { MOST_SHEETS } from './pages.ts';
import type { PrintedMatrix } from './print-view.tsx';
import { printedSheets, type ToPrint } from './printed-sheets.ts';

interface PrintInput extends ToPrint {
  scheme: Scheme;
  name: string;
}

/** The print view of what is shown, as it is when it is opened. */
export function usePrint(input: PrintInput) {
  const { database } = useData();
  const [printed, setPrinted] = useState<PrintedMatrix | null>(null);

  const open = attempt(async () => {
    const { scheme, columns, pinned, name, filter } = input;
    const t = textFor('matrix');
    const internal = await readInternalAnswers(
      database,
      columns.map(({ scope }) => scope.id),
    );
    const sheets = printedSheets(input, internal);
    const pages = sheets.length;
    if (pages > MOST_SHEETS)
      return notifyProblem(t('print.tooMany', { pages }), t('print.tooManyText', { most: MOST_SHEETS }));
    const language = currentLanguage();
    const facts = [
      t('print.asOf', { date: formatDate(localDay(new Date()), language) }),
      inLanguage(scheme.shortTitle ?? scheme.title, language),
      filterWords(input.scheme, filter),
    ];
    setPrinted({ scheme, sheets, pinned, head: { name, facts } });
  });
  return { printed, open: () => void open(), close: () => setPrinted(null) };
}

function filterWords(scheme: Scheme, filter: ToPrint['filter']): string {
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
