import { useMemo } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { groupsOfArea, type PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { OwnMeasure } from '../../../shared/domain/house-records.ts';
import type { AreaId, GroupId, MeasureId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useData } from '../../data/data-context.tsx';
import { readMeasureUsers } from '../../data/measure-users.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { confirmAnswered } from '../../ui/confirm-answered.ts';
import { focusSoon } from '../../ui/lead-focus.ts';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import { type Frame, useFrame } from './frame.ts';
import { NO_FILTER } from './list/filter/facets.ts';
import type { GroupChoice } from './list/list-model.ts';
import { changeView } from './view-store.ts';

type Kind = OwnMeasure['kind'];

/** Making, changing and deleting measures of the user's own. Each says so when it fails. */
export function useOwnMeasureCommands() {
  const data = useData();
  const frame = useFrame();
  return useMemo(() => {
    const { commands, database } = data;
    return {
      /** Makes a measure, goes to it, and answers its id. */
      create: attempt(async (group: GroupChoice, name: string, kind: Kind) => {
        const areaId = areaFor(frame, group);
        if (!areaId) throw new Error('the catalogue has no area');
        const title = { de: '', en: '', [frame.language]: name };
        const id = await commands.createOwnMeasure(frame.organisation.id, { areaId, title, kind });
        changeView(frame.scope.id, {
          ...(group !== 'all' && { group: homeOf(frame, areaId, group) }),
          ...{ awaited: id, query: '', filter: NO_FILTER },
        });
        return id;
      }),

      changeKind: attempt((id: MeasureId, kind: Kind) => commands.updateOwnMeasure(id, { kind })),

      remove: attempt(async (measure: OwnMeasure) => {
        const name = inLanguage(measure.title, frame.language);
        const users = await readMeasureUsers(database, measure.id);
        // What only this screen says is in sight; the undo that is offered is enough.
        const others = users.filter((user) => (user.operationId || user.organisationId) !== frame.scope.id);
        if (!(await confirmAnswered(name, others))) return;
        await commands.deleteOwnMeasure(measure.id);
        focusSoon(() => document.querySelector<HTMLElement>('[role="grid"] tr[data-active]'));
        notifyUndoable(textFor('measures')('own.deleted', { name }), await undoNewest(data));
      }),
    };
  }, [data, frame]);
}

/** The area that stands in the group, so that the new measure appears there; else the one of a measure that does. */
function areaFor({ catalogue, scheme, placements }: Frame, group: GroupChoice): AreaId | undefined {
  if (group === 'all') return catalogue.areas[0]?.id;
  const inGroup = placements.get(group)?.map((placement) => placement.measure.areaId) ?? [];
  return areaPlacedIn(catalogue, scheme, group) ?? inGroup[0] ?? catalogue.areas[0]?.id;
}

/** Where the new measure will stand: schemes that follow references have only the supplement for it. */
function homeOf({ catalogue, scheme }: Frame, areaId: AreaId, wanted: GroupId): GroupId {
  const area = catalogue.area(areaId);
  const groups = area ? groupsOfArea(scheme, area) : [];
  return groups.includes(wanted) ? wanted : (groups[0] ?? scheme.supplement);
}

function areaPlacedIn({ areas }: Catalogue, scheme: PlacedScheme, group: GroupId): AreaId | undefined {
  const first = areas.find((area) => groupsOfArea(scheme, area)[0] === group);
  return (first ?? areas.find((area) => groupsOfArea(scheme, area).includes(group)))?.id;
}
