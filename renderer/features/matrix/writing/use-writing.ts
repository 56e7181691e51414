import { useMemo } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { Wanted } from '../../../../shared/domain/layers.ts';
import { type Status, toggled } from '../../../../shared/domain/status.ts';
import type { AnswerChange } from '../../../data/commands/many-answers.ts';
import { useData } from '../../../data/data-context.tsx';
import { readAnswersInFull } from '../../../data/matrix-query.ts';
import { attempt } from '../../../ui/attempt.ts';
import type { Column } from '../columns/column.ts';
import { type Area, areaOf, type Place, placesIn, type Selection } from '../grid/selection.ts';
import type { Pending } from './pending.ts';
import { type Copy, fillPlan, type PastedCell } from './plan.ts';
import type { Step } from './use-commit.ts';
import { wholeAnswer } from './whole-answer.ts';

/** All that writes from the matrix. */
export interface Writing {
  setStatus: (area: Area, status: Status) => void;
  /** Open ↔ implemented. Several follow the active one, so that they end up the same. */
  toggle: (selection: Selection) => void;
  fill: (area: Area, to: 'down' | 'right') => void;
  /** With date, reason, notes and, of the same measure, values and evidence. */
  fillWhole: (area: Area, to: 'down' | 'right') => void;
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

interface Cell {
  column: Column;
  measure: Measure;
}

export function useWriting({ measures, columns, pending, commit }: WritingInput): Writing {
  const { database } = useData();
  return useMemo(() => {
    /** Undefined where a measure cannot be answered. */
    const cellAt = ({ row, column: index }: Place): Cell | undefined => {
      const [measure, column] = [measures[row], columns[index]];
      return measure && column && column.grey(measure) !== 'elsewhere' ? { measure, column } : undefined;
    };
    const cellsAt = (places: readonly Place[]) => places.flatMap((place) => cellAt(place) ?? []);
    const shown = ({ column, measure }: Cell) => pending.get(column.id, measure.id) ?? column.status(measure);

    const write = (command: Step['command'], wanted: readonly { cell: Cell; status: Status }[]) => {
      const changed = wanted.filter(({ cell, status }) => shown(cell) !== status);
      const cells = changed.map(({ cell: { column, measure }, status }) => ({
        columnId: column.id,
        measureId: measure.id,
        status,
      }));
      const changes = changed.map(({ cell: { column, measure }, status }): AnswerChange => {
        return { scope: column.scope, measureId: measure.id, wanted: WANTED[status] };
      });
      void commit({ command, changes, count: changes.length, shown: cells });
    };
    const setStatus = (area: Area, status: Status) =>
      write(
        'setStatus',
        cellsAt(placesIn(area)).map((cell) => ({ cell, status })),
      );
    const pairs = (copies: readonly Copy[]) =>
      copies.flatMap(({ from, to }) => {
        const [source, cell] = [cellAt(from), cellAt(to)];
        return source && cell ? [{ source, cell }] : [];
      });

    const fillWhole = attempt(async (area: Area, to: 'down' | 'right') => {
      const copies = pairs(fillPlan(area, to));
      const sources = [...new Set(copies.map(({ source }) => keyOf(source)))];
      const bySource = new Map(copies.map(({ source }) => [keyOf(source), source]));
      const read = await readAnswersInFull(
        database,
        sources.flatMap((key) => toAnswer(bySource.get(key))),
      );
      const answers = new Map(sources.map((key, index) => [key, read[index]?.answer]));
      const changes = copies.flatMap(({ source, cell }): AnswerChange[] => {
        const answer = answers.get(keyOf(source));
        if (!answer) return [];
        const wanted = wholeAnswer(answer, source.measure.id === cell.measure.id);
        return [{ scope: cell.column.scope, measureId: cell.measure.id, wanted }];
      });
      await commit({ command: 'fillAnswers', changes, count: changes.length, shown: [] });
    });

    const inherit = (area: Area) => {
      const cells = cellsAt(placesIn(area)).filter(({ column, measure }) => isDeviating(column, measure));
      const changes = cells.flatMap(({ column: { scope, targets }, measure }) =>
        [undefined, ...targets(measure)].map((target): AnswerChange => {
          return { scope, measureId: measure.id, wanted: 'inherit', ...(target === undefined ? {} : { target }) };
        }),
      );
      void commit({ command: 'inheritAnswers', changes, count: cells.length, shown: [] });
    };

    return {
      setStatus,
      toggle: (selection) => {
        const active = cellAt(selection.active);
        if (active) setStatus(areaOf(selection), toggled(shown(active)));
      },
      fill: (area, to) =>
        write(
          'fillAnswers',
          pairs(fillPlan(area, to)).map(({ source, cell }) => ({ cell, status: shown(source) })),
        ),
      fillWhole: (area, to) => void fillWhole(area, to),
      paste: (cells) =>
        write(
          'pasteAnswers',
          cells.flatMap(({ place, status }) => {
            const cell = cellAt(place);
            return cell ? [{ cell, status }] : [];
          }),
        ),
      inherit,
    };
  }, [measures, columns, pending, commit, database]);
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

const keyOf = ({ column, measure }: Cell): string => `${column.id}/${measure.id}`;
const toAnswer = (cell: Cell | undefined) => (cell ? [{ scope: cell.column.scope, measureId: cell.measure.id }] : []);

/** What only the operation says stays, as in the list of measures: it would be gone, note and all. */
function isDeviating(column: Column, measure: Measure): boolean {
  return column.scope.kind === 'operation' && column.origin(measure) === 'deviating';
}
