import { useEffect, useState } from 'react';
import type { AreaGuidance } from '../../shared/domain/catalogue.ts';
import type { AreaId } from '../../shared/domain/ids.ts';

/** Not part of the start: each area's help texts are loaded when somebody looks at one of its measures. */
const files = import.meta.glob<AreaGuidance>('../../catalog/guidance/*.json', { import: 'default' });
const loaded = new Map<AreaId, AreaGuidance>();

/** The delivered help texts of an area, by measure; undefined while they load, empty for areas without any. */
export function useDeliveredGuidance(areaId: AreaId): AreaGuidance | undefined {
  const [, setLoaded] = useState(0);
  const known = loaded.get(areaId);
  useEffect(() => {
    if (known) return;
    void readDeliveredGuidance(areaId).then(() => setLoaded((count) => count + 1));
  }, [areaId, known]);
  return known;
}

/** The same for whoever can wait. */
export async function readDeliveredGuidance(areaId: AreaId): Promise<AreaGuidance> {
  const file = files[`../../catalog/guidance/${areaId.toLowerCase()}.json`];
  const guidance = loaded.get(areaId) ?? (file ? await file() : {});
  loaded.set(areaId, guidance);
  return guidance;
}
