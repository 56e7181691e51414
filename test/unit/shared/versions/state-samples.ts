/** States of annexes for tests of their comparison: fictional answers to the delivered catalogue. */
import { readDeliveredCatalogue } from '../../../../build/cli/read-catalogue.ts';
import type { AnnexInput } from '../../../../shared/annex/annex-input.ts';
import { withSubParameters } from '../../../../shared/domain/parameter.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import type { AnnexState } from '../../../../shared/versions/annex-state.ts';
import type { ParameterOf } from '../../../../shared/versions/compare-measure.ts';
import { type Comparison, compareStates } from '../../../../shared/versions/compare-states.ts';
import { annexState } from '../../../../shared/versions/state-of-annex.ts';
import { annexTexts, assessment, sampleInput } from '../annex/annex-samples.ts';

export const catalogue = readDeliveredCatalogue();
const scheme = catalogue.scheme('b' as never) ?? catalogue.schemes[0];

export const parameterOf: ParameterOf = (measureId, parameterId) =>
  withSubParameters(catalogue.measure(measureId as never)?.parameters ?? []).find(
    ({ parameter }) => parameter.id === parameterId,
  )?.parameter;

/** The state of an annex with these answers. */
export function stateOf(assessments: readonly Assessment[], changes: Partial<AnnexInput> = {}): AnnexState {
  const input = { ...sampleInput(), catalogue, ...(scheme && { scheme }), groupStates: [], ...changes, assessments };
  return annexState(
    { de: { ...input, texts: annexTexts('de') }, en: { ...input, texts: annexTexts('en') } },
    'standard',
  );
}

/** An answer that says implemented, unless it says something else. */
export const said = (id: string, fields: Parameters<typeof assessment>[1] = {}): Assessment =>
  assessment(id, { status: 'implemented', ...fields });

export const compared = (before: AnnexState, after: AnnexState): Comparison =>
  compareStates(before, after, parameterOf);

/** What changed, as "weakened ZUG-02". */
export const summary = ({ changes }: Comparison): string[] =>
  changes.map(({ kind, subject }) => `${kind} ${subject.id}`);
