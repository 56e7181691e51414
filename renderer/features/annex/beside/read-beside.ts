import type { AnnexRecords } from '../../../../shared/annex/annex-records.ts';
import { withFurther } from '../../../../shared/annex/several/several-records.ts';
import { storedChoices } from '../../../../shared/annex/stored-choices.ts';
import type { OrganisationDesign } from '../../../../shared/domain/layout-records.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import { readAnnexDesign } from '../../../data/annex-design-query.ts';
import { readAnnexLanguages } from '../../../data/annex-language.ts';
import { readAnnexRecords, readFurtherRecords, readOrganisationRecords } from '../../../data/annex-source.ts';
import type { TomDatabase } from '../../../data/database.ts';
import { keepUnchangedRows } from '../../../data/keep-unchanged.ts';
import type { AnnexChoices } from '../annex-messages.ts';

/** What the annex beside the measures is made of. */
export interface Beside {
  records: AnnexRecords;
  choices: AnnexChoices;
  design: OrganisationDesign | null;
}

/**
 * As it is stored at this moment; null when the operation or organisation is gone.
 *
 * @param known as it was before: a look that is still the same stays the same object, or all sheets would be drawn anew
 */
export async function readBeside(database: TomDatabase, scope: Scope, known?: Beside | null): Promise<Beside | null> {
  const own =
    scope.kind === 'operation'
      ? await readAnnexRecords(database, scope.id)
      : await readOrganisationRecords(database, scope.id);
  if (!own) return null;
  const [language = 'de'] = await readAnnexLanguages(database, scope);
  const choices = { ...storedChoices(own.operation), language };
  const further = await readFurtherRecords(database, own, choices.alsoFor);
  const design = await readAnnexDesign(database, own.organisation.id);
  const [kept = null] = keepUnchangedRows(present(known?.design), present(design));
  return { records: withFurther(own, further), choices, design: kept };
}

const present = <T>(record: T | null | undefined): T[] => (record ? [record] : []);
