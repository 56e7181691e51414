import { useMemo } from 'react';
import type { Measure } from '../../../shared/catalogue/catalogue.ts';
import { BEHIND_DELIVERED, catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
import { ordersAfterMove, placedMeasures } from '../../../shared/catalogue/reorder.ts';
import type { OwnArea } from '../../../shared/domain/house-records.ts';
import type { AreaId, MeasureId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useData } from '../../data/data-context.tsx';
import { readDeliveredGuidance } from '../../data/delivered-guidance.ts';
import { readHouse } from '../../data/house-query.ts';
import { readMeasureUsers } from '../../data/measure-users.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { confirmAnswered } from '../../ui/confirm-answered.ts';
import { createTurns } from '../../ui/in-turn.ts';
import { focusSoon } from '../../ui/lead-focus.ts';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import { type Frame, useFrame } from './frame.ts';
import { changeView, openMeasure, viewNow } from './view-store.ts';

const inTurn = createTurns();

/** The writes of this screen other than drafts. Each says so when it fails. */
export function useCatalogueCommands() {
  const data = useData();
  const frame = useFrame();
  return useMemo(() => {
    const { commands, database } = data;
    const { language, catalogue } = frame;
    const offerUndo = async (message: string) => notifyUndoable(message, await undoNewest(data));
    return {
      /** Makes a measure of the house catalogue and opens it. */
      createMeasure: attempt(async (areaId: AreaId, title: string) => {
        const named = { de: '', en: '', [language]: title };
        const id = await commands.createOwnMeasure('', { areaId, title: named, order: lastPlace(frame, areaId) });
        openMeasure(id, areaId);
        changeView({ isFieldWanted: true });
      }),

      copyMeasure: attempt(async (measure: Measure) => {
        const t = textFor('catalogue');
        const delivered = measure.isOwn ? {} : (await readDeliveredGuidance(measure.areaId))[measure.id];
        const title = {
          de: t('editor.copyOf', { title: measure.title.de, lng: 'de' }),
          en: t('editor.copyOf', { title: measure.title.en, lng: 'en' }),
        };
        const id = await commands.copyMeasure(measure, { title, guidance: { ...delivered, ...measure.ownGuidance } });
        openMeasure(id, measure.areaId);
        changeView({ isFieldWanted: true });
      }),

      deleteMeasure: attempt(async (measure: Measure) => {
        const name = inLanguage(measure.title, language);
        if (!(await confirmAnswered(name, await readMeasureUsers(database, measure.id)))) return;
        await commands.deleteOwnMeasure(measure.id);
        focusSoon(() => document.querySelector<HTMLElement>('[role="grid"] tr[data-active]'));
        await offerUndo(textFor('catalogue')('editor.deleted', { name }));
      }),

      /** Moves a measure to another place of its area, from 0. */
      moveMeasure: attempt(async (id: MeasureId, index: number) => {
        const areaId = catalogue.measure(id)?.areaId;
        if (!areaId) return;
        const places = placedMeasures(catalogue, frame.delivered, frame.house, areaId);
        await commands.reorderMeasures(id, ordersAfterMove(places, id, index));
      }),

      /** Moves a measure by some places of its area, from where it stands when its turn comes. */
      moveMeasureBy: attempt((id: MeasureId, steps: number) =>
        inTurn(async () => {
          const house = await readHouse(database, frame.organisationId ?? undefined);
          const now = catalogueOf(frame.delivered, house);
          const areaId = now.measure(id)?.areaId;
          if (!areaId) return;
          const places = placedMeasures(now, frame.delivered, house, areaId);
          const index = places.findIndex((place) => place.id === id) + steps;
          if (index >= 0 && index < places.length)
            await commands.reorderMeasures(id, ordersAfterMove(places, id, index));
        }),
      ),

      hide: attempt((id: MeasureId) => commands.hideMeasure(id)),
      show: attempt((id: MeasureId) => commands.showMeasure(id)),
      retire: attempt((id: MeasureId, retired: boolean, successors: readonly MeasureId[]) =>
        commands.retireMeasure(id, retired, successors),
      ),
      restoreWording: attempt(commands.restoreWording),
      updateOwn: attempt(commands.updateOwnMeasure),

      createArea: attempt(async () => {
        const t = textFor('catalogue');
        // Only in the user's language: a placeholder in the other one would be printed unseen.
        const title = { de: '', en: '', [frame.language]: t('areas.newTitle') };
        const id = await commands.createOwnArea({ title, order: behindAll(frame) });
        changeView({ area: id, active: null, isAreaOpen: true, isEditorOpen: true, isFieldWanted: true, query: '' });
      }),

      updateArea: attempt(commands.updateOwnArea),

      moveArea: attempt(async (id: AreaId, index: number) => {
        const orders = [...ordersAfterMove(placedAreas(frame), id, index)].filter(
          ([one]) => !frame.delivered.area(one),
        );
        await commands.reorderOwnAreas(id, new Map(orders));
      }),

      deleteArea: attempt(async (area: OwnArea, moveTo?: AreaId) => {
        await commands.deleteOwnArea(area.id, moveTo);
        if (viewNow().area === area.id) changeView({ area: moveTo ?? 'all', isAreaOpen: false });
        focusSoon(() => document.querySelector<HTMLElement>('[role="tree"] [aria-selected="true"]'));
        await offerUndo(textFor('catalogue')('areas.deleted', { name: inLanguage(area.title, language) }));
      }),
    };
  }, [data, frame]);
}

/** The position behind all measures of an area; 0 where others without a position of their own share the last place. */
function lastPlace({ catalogue, delivered, house }: Frame, areaId: AreaId): number {
  const last = placedMeasures(catalogue, delivered, house, areaId).at(-1)?.order ?? 0;
  return last < BEHIND_DELIVERED ? last + 1 : 0;
}

/** All areas in their order. Delivered ones stand at 0, 1, 2 … and stay there. */
function placedAreas({ catalogue, delivered, house }: Frame) {
  const own = new Map(house.ownAreas.map((area) => [area.id, area.order]));
  return catalogue.areas.map(({ id }) => {
    const place = delivered.areas.findIndex((area) => area.id === id);
    return { id, order: place === -1 ? (own.get(id) ?? 0) : place, isDelivered: place !== -1 };
  });
}

function behindAll(frame: Frame): number {
  return Math.max(0, ...placedAreas(frame).map(({ order }) => order)) + 1;
}
