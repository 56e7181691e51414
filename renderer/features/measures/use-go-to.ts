import { useEffect, useRef } from 'react';
import type { GroupId, MeasureId } from '../../../shared/domain/ids.ts';
import type { Route } from '../../data/navigation-store.ts';
import { isWorkField } from './findings/finding-fields.ts';
import { type Frame, useFrame } from './frame.ts';
import { setWorkOpen } from './inspector/fold-store.ts';
import { NO_FILTER } from './list/filter/facets.ts';
import type { GroupChoice } from './list/list-model.ts';
import { changeView, type View } from './view-store.ts';

/** A route to this screen. Each one is a request of its own, even when it leads to the same place again. */
export type MeasuresRoute = Extract<Route, { screen: 'operation' | 'measures' }>;

/** Routes stay in the history of the window; going back to one is no second request. */
const followed = new WeakSet<MeasuresRoute>();

/** Goes to the measure or group that the route names: from the palette or the check list of the annex. */
export function useGoTo(route: MeasuresRoute): void {
  const frame = useFrame();
  const isArriving = useRef(true);
  useEffect(() => {
    const hasArrived = !isArriving.current;
    isArriving.current = false;
    if (followed.has(route)) return;
    followed.add(route);
    const group = placeOf(frame, route);
    if (!group) return;
    const { measureId, target, field } = route;
    if (field && isWorkField(field)) setWorkOpen(true);
    changeView(frame.scope.id, {
      // Awaited: the list still holds another group at this moment, and would choose a row of that one.
      ...{ group, active: measureId ?? null, awaited: measureId ?? null, anchor: null, marked: new Set() },
      ...{
        query: '',
        filter: filterOf(route),
        isInspectorOpen: measureId !== undefined,
      },
      ...(target !== undefined && { target }),
      ...(field && { wanted: `at:${field}` as const }),
      // What led here is gone with its screen, and the focus with it.
      ...(!hasArrived && !field && { isFocusWanted: true }),
    });
  }, [frame, route]);
}

/** A target alone means the answers about it. */
function filterOf({ measureId, groupId, target, status }: MeasuresRoute): View['filter'] {
  if (status) return { status: [status] };
  return target && !measureId && !groupId ? { target: [target] } : NO_FILTER;
}

/** Where in the same operation or organisation a measure is shown. */
export function routeToMeasure({ scope }: Pick<Frame, 'scope'>, measureId: MeasureId): MeasuresRoute {
  return scope.kind === 'operation'
    ? { screen: 'operation', operationId: scope.id, measureId }
    : { screen: 'measures', organisationId: scope.id, measureId };
}

function placeOf(
  { catalogue, scheme, placements }: Frame,
  { measureId, groupId, target, status }: MeasuresRoute,
): GroupChoice | undefined {
  if (!measureId && !groupId) return target || status ? 'all' : undefined;
  const groups = measureId ? (catalogue.measure(measureId)?.groups.get(scheme.id) ?? []) : [];
  if (!groupId || (measureId && !groups.includes(groupId))) return groups[0];
  return withMeasures(groupId);

  /** A heading has no measures of its own, so it stands for the first group below it that has. */
  function withMeasures(id: GroupId): GroupId | undefined {
    if (placements.get(id)?.length) return id;
    for (const group of scheme.groups) {
      const below = group.parent === id ? withMeasures(group.id) : undefined;
      if (below) return below;
    }
    return undefined;
  }
}
