import { useMemo } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { Wanted } from '../../../../shared/domain/layers.ts';
import { type Status, toggled } from '../../../../shared/domain/status.ts';
import type { AnswerChange } from '../../../data/commands/many-answers.ts';
import { useData } from '../../../data/data-context.tsx';
import type { TomDatabase } from '../../../data/database.ts';
import { readAnswersInFull } from '../../../data/matrix-query.ts';
import { attempt } from '../../../ui/attempt.ts';
import type { Column } from '../columns/column.ts';
import { type Area, areaOf, placesIn, type Selection } from '../grid/selection.ts';
import { type Cell, type Cells, cellsOf, countOf, keyOf, type Pair } from './cells.ts';
import type { Pending } from './pending.ts';
import { type Direction, fillPlan, fillSources, type PastedCell } from './plan.ts';
import { isTooMany, type Step } from './use-commit.ts';
import { wholeAnswer } from './whole-answer.ts';

/** All that writes from the matrix. */
export interface Writing {
  setStatus: (area: Area, status: Status) => void;
  /** Open ↔ implemented. Several follow the active one, so that they end up the same. */
  toggle: (selection: Selection) => void;
  /** An open cell fills nothing: else an answer would be gone, be it an inherited one, without anybody asking for it. */
  fill: (area: Area, to: Direction) => void;
  /** With date, reason, notes and, of the same measure, values and evidence. */
  fillWhole: (area: Area, to: Direction) => void;
  /** What would be filled: in how many columns (rows) which status. Empty at the edge. */
  fillable: (area: Area, to: Direction) => ReadonlyMap<Status, number>;
  paste: (cells: readonly PastedCell[]) => void;
  /** Deviating answers of operations follow their organisation again. */
  inherit: (area: Area) => void;
}

interface WritingInput {
  measures: readonly Measure[];
  columns: readonly Column[];
  pending: Pending;
  commit: (step: Step) => Promise<void>;
}

export function useWriting({ measures, columns, pending, commit }: WritingInput): Writing {
  const { database } = useData();
  return useMemo(() => {
    const cells = cellsOf(measures, columns, pending);
    return { ...statusWriting(cells, commit), fillWhole: wholeFilling(cells, commit, database) };
  }, [measures, columns, pending, commit, database]);
}

type Commit = WritingInput['commit'];

/** A cell and what is to stand in it. */
interface Change {
  cell: Cell;
  status: Status;
}

function statusWriting(cells: Cells, commit: Commit): Omit<Writing, 'fillWhole'> {
  const { shown } = cells;

  function write(command: Step['command'], wanted: () => Iterable<Change>, kept = 0): void {
    const isChange = ({ cell, status }: Change) => shown(cell) !== status;
    // Counted before anything is made of it.
    if (isTooMany(countOf(wanted(), isChange))) return;
    const changed = [...wanted()].filter(isChange);
    const changes = changed.map(({ cell: { column, measure }, status }): AnswerChange => {
      return { scope: column.scope, measureId: measure.id, wanted: WANTED[status] };
    });
    const at = ({ cell: { column, measure }, status }: Change) => ({
      ...{ columnId: column.id, measureId: measure.id },
      status,
    });
    void commit({ command, changes, count: changes.length, kept, shown: changed.map(at) });
  }

  const setStatus = (area: Area, status: Status) =>
    write('setStatus', function* () {
      for (const cell of cells.at(placesIn(area))) yield { cell, status };
    });

  const isOpen = ({ source }: Pair) => shown(source) === 'open';

  return {
    setStatus,
    toggle: (selection) => {
      for (const active of cells.at([selection.active])) setStatus(areaOf(selection), toggled(shown(active)));
    },
    fill: (area, to) => {
      const pairs = () => cells.pairs(fillPlan(area, to));
      const kept = countOf(pairs(), (pair) => isOpen(pair) && shown(pair.cell) !== 'open');
      const wanted = function* () {
        for (const pair of pairs()) if (!isOpen(pair)) yield { cell: pair.cell, status: shown(pair.source) };
      };
      write('fillAnswers', wanted, kept);
    },
    fillable: (area, to) => {
      const sources = fillSources(area, to);
      const found = new Map<Status, number>();
      for (const cell of cells.at(sources ? placesIn(sources) : []))
        found.set(shown(cell), (found.get(shown(cell)) ?? 0) + 1);
      return found;
    },
    paste: (pasted) =>
      write('pasteAnswers', function* () {
        for (const { place, status } of pasted) for (const cell of cells.at([place])) yield { cell, status };
      }),
    inherit: (area) => {
      const isDeviating = ({ column, measure }: Cell) => deviates(column, measure);
      const count = countOf(cells.at(placesIn(area)), isDeviating);
      if (isTooMany(count)) return;
      const changes = [...cells.at(placesIn(area))].filter(isDeviating).flatMap(inheriting);
      void commit({ command: 'inheritAnswers', changes, count, shown: [] });
    },
  };
}

/** The general answer goes back together with those about sites, parties and the client. */
function inheriting({ column: { scope, targets }, measure }: Cell): AnswerChange[] {
  return [undefined, ...targets(measure)].map((target): AnswerChange => {
    return { scope, measureId: measure.id, wanted: 'inherit', ...(target === undefined ? {} : { target }) };
  });
}

function wholeFilling(cells: Cells, commit: Commit, database: TomDatabase): Writing['fillWhole'] {
  const fill = attempt(async (area: Area, to: Direction) => {
    const places = fillSources(area, to);
    const sources = places ? [...cells.at(placesIn(places))] : [];
    const asked = sources.map(({ column: { scope }, measure }) => ({ scope, measureId: measure.id }));
    const read = await readAnswersInFull(database, asked);
    const answers = new Map(sources.map((source, index) => [keyOf(source), read[index]?.answer]));
    const pairs = () => cells.pairs(fillPlan(area, to));
    const isSaid = ({ source }: Pair) => answers.get(keyOf(source)) !== undefined;
    if (isTooMany(countOf(pairs(), isSaid))) return;
    const kept = countOf(pairs(), (pair) => !isSaid(pair) && cells.shown(pair.cell) !== 'open');
    const changes = [...pairs()].flatMap(({ source, cell }): AnswerChange[] => {
      const answer = answers.get(keyOf(source));
      if (!answer) return [];
      const wanted = wholeAnswer(answer, source.measure.id === cell.measure.id);
      return [{ scope: cell.column.scope, measureId: cell.measure.id, wanted }];
    });
    await commit({ command: 'fillAnswers', changes, count: changes.length, kept, shown: [] });
  });
  return (area, to) => void fill(area, to);
}

/** The same object for each status, so that neighbours are written in one go. */
const WANTED: Record<Status, Wanted> = {
  open: { status: 'open' },
  implemented: { status: 'implemented' },
  partial: { status: 'partial' },
  planned: { status: 'planned' },
  notImplemented: { status: 'notImplemented' },
  notApplicable: { status: 'notApplicable' },
};

/** What only the operation says stays, as in the list of measures: it would be gone, note and all. */
function deviates(column: Column, measure: Measure): boolean {
  return column.scope.kind === 'operation' && column.origin(measure) === 'deviating';
}
