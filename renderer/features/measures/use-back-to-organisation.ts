import { useMemo } from 'react';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { originOfAnswer } from '../../../shared/domain/layers.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useData } from '../../data/data-context.tsx';
import { flushDrafts } from '../../data/drafts.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { useCommand } from '../../ui/command-registry.ts';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import { useFrame } from './frame.ts';
import { useDeviatesAny, useLayerReader } from './layers.ts';
import { useView } from './view-store.ts';

/**
 * Lets the deviating ones among these measures follow the organisation again, for the current target, and offers to take that
 * back. The others are left alone: what only the operation says would be gone.
 */
export function useBackToOrganisation(): (measureIds: readonly MeasureId[]) => Promise<unknown> {
  const data = useData();
  const { scope, target, catalogue, language } = useFrame();
  const deviates = useDeviates();
  return useMemo(
    () =>
      attempt(async (measureIds: readonly MeasureId[]) => {
        // What is being typed is part of the deviation.
        await flushDrafts();
        const ids = measureIds.filter(deviates);
        const measure = ids[0] && catalogue.measure(ids[0]);
        if (!measure) return;
        await data.commands.inheritAnswers(scope, ids, { target });
        const title = inLanguage(measure.title, language);
        const message = textFor('measures')('origin.backDone', { count: ids.length, title });
        notifyUndoable(message, await undoNewest(data));
      }),
    [data, scope, target, catalogue, language, deviates],
  );
}

/** A function that tells whether the answer for the current target deviates from the organisation at that moment. */
export function useDeviates(): (measureId: MeasureId) => boolean {
  const { target } = useFrame();
  const read = useLayerReader();
  return useMemo(
    () => (measureId) => {
      const { own, above } = read(measureId, target) ?? {};
      return originOfAnswer(own, above) === 'deviating';
    },
    [read, target],
  );
}

/** Offers the way back for the marked measures, else the active one, while one of them deviates. */
export function useBackCommand(): void {
  const { scope } = useFrame();
  const active = useView(scope.id, (view) => view.active);
  const marked = useView(scope.id, (view) => view.marked);
  const ids = useMemo(() => (marked.size > 0 ? [...marked] : active ? [active] : []), [active, marked]);
  const goBack = useBackToOrganisation();
  useCommand('backToOrganisation', () => void goBack(ids), useDeviatesAny(ids));
}
