import type { Measure } from '../../../shared/catalogue/catalogue.ts';
import { textFor } from '../../text/i18n.ts';
import type { Column } from './columns/column.ts';
import type { GridAction } from './grid/grid-keys.ts';
import { areaOf, type Selection } from './grid/selection.ts';
import { openCell } from './open-cell.ts';
import { readPasted } from './writing/paste-text.ts';
import type { Pending } from './writing/pending.ts';
import { textOfCells } from './writing/status-text.ts';
import type { Writing } from './writing/use-writing.ts';

interface ActionInput {
  selection: Selection | null;
  writing: Writing;
  shown: { measures: readonly Measure[]; columns: readonly Column[]; pending: Pending };
  onSearch: () => void;
}

/** What the keys of the grid do with the selection, and its text for the clipboard. */
export function useGridActions({ selection, writing, shown, onSearch }: ActionInput) {
  const { measures, columns, pending } = shown;

  function run(action: GridAction): void {
    if (!selection) return;
    const area = areaOf(selection);
    if (action.kind === 'status') writing.setStatus(area, action.status);
    if (action.kind === 'toggle') writing.toggle(selection);
    if (action.kind === 'fill') writing.fill(area, action.to);
    if (action.kind === 'inherit') writing.inherit(area);
    if (action.kind === 'open') open();
    if (action.kind === 'search') onSearch();
  }

  function open(): void {
    const [measure, column] = selection ? [measures[selection.active.row], columns[selection.active.column]] : [];
    if (measure && column) openCell(column, measure);
  }

  /** The selection as words of the interface language. */
  function text(): string {
    if (!selection) return '';
    const { top, bottom, left, right } = areaOf(selection);
    const words = textFor('ui');
    const wordAt = (measure: Measure, column: Column) =>
      words(`status.${pending.get(column.id, measure.id) ?? column.status(measure)}`);
    const chosen = columns.slice(left, right + 1);
    return textOfCells(
      measures.slice(top, bottom + 1).map((measure) => chosen.map((column) => wordAt(measure, column))),
    );
  }

  function onPaste(pasted: string): void {
    const cells = selection && readPasted(pasted, areaOf(selection), { measures, columns });
    if (cells) writing.paste(cells);
  }

  return { run, text, onPaste, copy: () => void navigator.clipboard.writeText(text()) };
}
