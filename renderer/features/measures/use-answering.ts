import { useMemo, useRef } from 'react';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { type Status, toggled } from '../../../shared/domain/status.ts';
import { useData } from '../../data/data-context.tsx';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import type { Answers } from './frame.ts';
import { type AnswerPlace, type StatusChange, shownStatus, showWhileWriting } from './pending-store.ts';

/** Answering measures: shows at once, writes behind it, and says so when that fails. */
export interface Answering {
  setStatus: (ids: readonly MeasureId[], status: Status) => void;
  /** Open ↔ implemented. Several follow the first one, so that they end up the same. */
  toggle: (ids: readonly MeasureId[]) => void;
}

/** Stable for one target of a scope: rows can keep it in their properties without rendering anew. */
export function useAnswering({ scope, target }: AnswerPlace, answers: Answers): Answering {
  const { commands } = useData();
  const latest = useRef(answers);
  latest.current = answers;
  return useMemo(() => {
    const place = { scope, target };
    const write = attempt(
      (change: StatusChange) =>
        showWhileWriting(change, () => commands.setStatus(scope, change.measureIds, change.status, { target })),
      ({ measureIds }) => textFor('measures')('problem.tick', { count: measureIds.length }),
    );
    const setStatus = (ids: readonly MeasureId[], status: Status) => {
      const stored = (id: MeasureId) => latest.current.get(id);
      const measureIds = ids.filter((id) => shownStatus(place, id, stored(id)) !== status);
      if (measureIds.length === 0) return;
      void write({ ...place, measureIds, status, stored });
    };
    return {
      setStatus,
      toggle: (ids) => {
        const [first] = ids;
        if (first) setStatus(ids, toggled(shownStatus(place, first, latest.current.get(first))));
      },
    };
  }, [commands, scope, target]);
}
