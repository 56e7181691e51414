import { useEffect } from 'react';
import type { CatalogueRoute } from './catalogue-screen.tsx';
import { useFrame } from './frame.ts';
import { openMeasure } from './view-store.ts';

/** Routes stay in the history of the window; going back to one is no second request. */
const followed = new WeakSet<CatalogueRoute>();

/** Opens the measure that the route names. */
export function useGoTo(route: CatalogueRoute): void {
  const { catalogue } = useFrame();
  useEffect(() => {
    const measure = route.measureId && catalogue.measure(route.measureId);
    if (!measure || followed.has(route)) return;
    followed.add(route);
    openMeasure(measure.id, measure.areaId);
  }, [catalogue, route]);
}
