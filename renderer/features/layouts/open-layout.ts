import type { LayoutId } from '../../../shared/domain/ids.ts';
import { currentRoute, navigate } from '../../data/navigation-store.ts';

/** Shows another layout, or the first; the way back to the annex from which the user came stays. */
export function openLayout(layoutId?: LayoutId): void {
  const route = currentRoute();
  const from = route.screen === 'layouts' ? route.from : undefined;
  navigate({ screen: 'layouts', ...(layoutId && { layoutId }), ...(from && { from }) });
}
