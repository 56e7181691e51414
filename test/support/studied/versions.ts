/** States of the annexes of the examples, to be compared. */
import { readAnnexTexts } from '../../../build/cli/read-annex-parts.ts';
import { annexRecords } from '../../../shared/annex/annex-records.ts';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { withSubParameters } from '../../../shared/domain/parameter.ts';
import type { Assessment } from '../../../shared/domain/records.ts';
import type { AnnexState } from '../../../shared/versions/annex-state.ts';
import type { ParameterOf } from '../../../shared/versions/compare-measure.ts';
import { annexState } from '../../../shared/versions/state-of-annex.ts';
import type { Seed } from './seed-rows.ts';
import { studiedCase } from './studied-case.ts';

/** What an example prints, with other answers where they are given. */
export function stateOfAnnex(
  seed: Seed,
  now: (answers: readonly Assessment[]) => readonly Assessment[] = (answers) => answers,
): AnnexState {
  const { content, operation, input } = studiedCase(seed);
  const records = annexRecords({ ...content, assessments: [...now(content.assessments)] }, operation.id);
  if (!records) throw new Error(`${seed}: no records`);
  const made = { ...input(), ...records };
  return annexState({ de: { ...made, texts: readAnnexTexts('de') }, en: { ...made, texts: readAnnexTexts('en') } }, '');
}

export const valuesSet =
  (catalogue: Catalogue): ParameterOf =>
  (measureId, parameterId) =>
    withSubParameters(catalogue.measure(measureId as MeasureId)?.parameters ?? []).find(
      ({ parameter }) => parameter.id === parameterId,
    )?.parameter;
