/**
 * What the panes of the measures screen share, be it that of an operation or of an organisation. It does not change with
 * answers, so a tick renders one row and not the screen; `layers.ts` has those.
 */
import type { Wording } from '../../../shared/annex/value-text.ts';
import type { Catalogue, Measure } from '../../../shared/catalogue/catalogue.ts';
import type { Placement } from '../../../shared/catalogue/grouping.ts';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { Applicability, Facts } from '../../../shared/domain/facts.ts';
import type { GroupId, MeasureId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import type { Assessment, Operation, Organisation, Party, Scope, Site } from '../../../shared/domain/records.ts';
import type { Target, TargetKind } from '../../../shared/domain/target.ts';
import { neededContext } from '../../ui/needed-context.ts';

/** Answers that hold for the current target; a measure without one is open. */
export type Answers = ReadonlyMap<MeasureId, Assessment>;

/** Whom answers of the scope can be about, as the user calls it. */
export interface TargetOption {
  target: Target;
  kind: Exclude<TargetKind, 'former'>;
  /** "München", "Rechenzentrum Muster GmbH"; for the general answers and the client a word of the interface. */
  label: string;
}

export interface Frame {
  scope: Scope;
  organisation: Organisation;
  /** Undefined where the organisation answers for all its operations. */
  operation: Operation | undefined;
  /** With the organisation's own measures, and also with what is not offered any more. */
  catalogue: Catalogue;
  /** The measures that are asked about here, which alone have placements. */
  measures: readonly Measure[];
  scheme: PlacedScheme;
  placements: ReadonlyMap<GroupId, readonly Placement[]>;
  /** Of the organisation, be they used by the operation or not. */
  sites: readonly Site[];
  parties: readonly Party[];
  /** Never empty: the general answers come first, duties of the client last. */
  targets: readonly TargetOption[];
  /** Whom list and inspector are about at the moment; one of `targets`. */
  target: Target;
  facts: Facts;
  /** Which measures the facts ask for or rule out. */
  applicability: ReadonlyMap<MeasureId, Applicability>;
  language: Language;
  /** For values as the annex would print them in the interface language. */
  wording: Wording;
}

export const [FrameProvider, useFrame] = neededContext<Frame>('the measures screen');

const POSSIBLE: Applicability = { kind: 'possible', because: [] };

/** Whether the facts ask for a measure or rule it out. `applicabilityText` says why. */
export function useApplicability(measureId: MeasureId): Applicability {
  return useFrame().applicability.get(measureId) ?? POSSIBLE;
}
