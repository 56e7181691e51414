import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { currentLanguage, textFor } from '../../../text/i18n.ts';
import { notifyProblem } from '../../../ui/notify.tsx';
import type { Column } from '../columns/column.ts';
import type { Area } from '../grid/selection.ts';
import { type PastedCell, type PastePlan, pastePlan } from './plan.ts';
import { cellsOfText } from './status-text.ts';

interface Shown {
  measures: readonly Measure[];
  columns: readonly Column[];
}

/** What of a pasted text goes where; null, and a message that says why, when nothing of it does. */
export function readPasted(text: string, area: Area, { measures, columns }: Shown): PastedCell[] | null {
  const plan = pastePlan(cellsOfText(text), area, { rows: measures.length, columns: columns.length });
  if (plan.kind === 'cells') return plan.cells;
  const t = textFor('matrix');
  notifyProblem(t('paste.refused'), `${sentenceFor(plan, { measures, columns })} ${t('paste.unchanged')}`, {
    isPassing: plan.kind === 'empty',
  });
  return null;
}

function sentenceFor(plan: Exclude<PastePlan, { kind: 'cells' }>, { measures, columns }: Shown): string {
  const t = textFor('matrix');
  if (plan.kind === 'empty') return t('paste.empty');
  if (plan.kind === 'outside') return t('paste.outside', { rows: plan.rows, columns: plan.columns });
  const title = measures[plan.place.row]?.title;
  return t('paste.unknown', {
    word: plan.word.slice(0, 60),
    row: plan.row,
    column: plan.column,
    measure: title ? inLanguage(title, currentLanguage()) : '',
    name: columns[plan.place.column]?.name ?? '',
  });
}
