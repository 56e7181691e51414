/** What the panes of an operation share. It does not change with answers, so a tick renders one row and not the screen. */
import { createContext, useContext } from 'react';
import type { Wording } from '../../../shared/annex/value-text.ts';
import type { Catalogue, Measure } from '../../../shared/catalogue/catalogue.ts';
import type { Placement } from '../../../shared/catalogue/grouping.ts';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { GroupId, MeasureId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import type { Assessment, Operation, Party, Scope } from '../../../shared/domain/records.ts';

/** Stored answers of the operation; a measure without one is open. */
export type Answers = ReadonlyMap<MeasureId, Assessment>;

export interface Frame {
  operation: Operation;
  scope: Scope;
  /** With the organisation's own measures, and also with what is not offered any more. */
  catalogue: Catalogue;
  /** The measures this operation is asked about, which alone have placements. */
  measures: readonly Measure[];
  scheme: PlacedScheme;
  placements: ReadonlyMap<GroupId, readonly Placement[]>;
  parties: readonly Party[];
  language: Language;
  /** For values as the annex would print them in the interface language. */
  wording: Wording;
}

const FrameContext = createContext<Frame | null>(null);

export const FrameProvider = FrameContext.Provider;

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('useFrame needs the operation screen above it');
  return frame;
}
