import { createContext } from 'react';
import type { MeasureId } from '../../../../shared/domain/ids.ts';

/** The measure that is marked on the sheets. Apart from how they are used, so that marking another one redraws only words. */
export const MarkedMeasureContext = createContext<MeasureId | null>(null);
