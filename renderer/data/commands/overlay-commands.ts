import type { MeasureOverlay } from '../../../shared/domain/house-records.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import type { OwnText } from '../../../shared/domain/localised.ts';
import { emptyOverlay } from '../../../shared/domain/new-house-records.ts';
import type { WordedField } from '../../../shared/domain/wording.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';
import type { CommandName } from './log.ts';
import { isOwnId, measureLabel } from './measure-label.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** What is said of a delivered measure in its overlay, and of an own one in its record. */
type Standing = Pick<MeasureOverlay, 'hidden' | 'retired' | 'successorIds'> & { order: number };

/** The user's hand on measures of the catalogue, delivered or own. Texts of own ones: `updateOwnMeasure`. */
export function overlayCommands({ run }: Engine) {
  const change = (command: CommandName, first: MeasureId, patches: ReadonlyMap<MeasureId, Partial<Standing>>) =>
    run(
      async (unit) => {
        const label = await measureLabel(unit, command, first);
        for (const [id, patch] of patches) {
          if (isOwnId(id)) await unit.update('ownMeasures', id, patch);
          else await changeOverlay(unit, id, patch);
        }
        return label;
      },
      (label) => label,
    ).then(() => undefined);

  return {
    /**
     * Rewords a text of a delivered measure. A language that is not given stays as it is stored; what reads as delivered
     * again is no longer reworded. A measure cannot be left without a title in either language.
     */
    async rewordMeasure(
      id: MeasureId,
      field: WordedField,
      { text, original }: { text: Partial<OwnText>; original: OwnText },
      options?: RunOptions,
    ): Promise<void> {
      await run(
        async (unit) => {
          await checkDelivered(unit, id);
          const overlay = await unit.stores.measureOverlays.get(id);
          const wanted = { ...original, ...(overlay?.deleted ? null : overlay?.[field]), ...given(text) };
          if (field === 'title' && hasGap(wanted)) throw new CommandProblem('invalid', { field });
          const isOriginal = wanted.de === original.de && wanted.en === original.en;
          await changeOverlay(unit, id, { [field]: isOriginal ? null : wanted });
        },
        () => ({ command: 'rewordMeasure', count: 1, measureId: id }),
        options,
      );
    },

    /** Texts of a delivered measure are as delivered again. */
    async restoreWording(id: MeasureId, fields: readonly WordedField[]): Promise<void> {
      await run(
        async (unit) => {
          await checkDelivered(unit, id);
          await changeOverlay(unit, id, Object.fromEntries(fields.map((field) => [field, null])));
        },
        () => ({ command: 'restoreWording', count: 1, measureId: id }),
      );
    },

    /** Not offered any more. Where it has been answered it is shown all the same. */
    hideMeasure: (id: MeasureId) => change('hideMeasure', id, new Map([[id, { hidden: true }]])),
    showMeasure: (id: MeasureId) => change('showMeasure', id, new Map([[id, { hidden: false }]])),

    /** Retires a measure in favour of others, changes these, or takes it back into use. */
    async retireMeasure(id: MeasureId, retired: boolean, successorIds: readonly MeasureId[] = []): Promise<void> {
      if (successorIds.includes(id)) throw new CommandProblem('invalid', { field: 'successorIds' });
      await change('retireMeasure', id, new Map([[id, { retired, successorIds: [...new Set(successorIds)] }]]));
    },

    /** Puts a measure elsewhere in its area, for which others may need new positions too. */
    reorderMeasures: (moved: MeasureId, orders: ReadonlyMap<MeasureId, number>) =>
      change('reorderMeasures', moved, new Map([...orders].map(([id, order]) => [id, { order }]))),
  };
}

async function checkDelivered(unit: UnitOfWork, id: MeasureId): Promise<void> {
  if (isOwnId(id)) throw new CommandProblem('invalid', { field: 'id' });
  await measureLabel(unit, 'rewordMeasure', id);
}

/** An overlay that was deleted by somebody's file begins anew. */
async function changeOverlay(unit: UnitOfWork, id: MeasureId, patch: Partial<MeasureOverlay>): Promise<void> {
  await unit.updateOrBegin('measureOverlays', emptyOverlay(id), { ...patch, deleted: false });
}

const hasGap = ({ de, en }: OwnText): boolean => de.trim() === '' || en.trim() === '';
