/** What the preview of a layout is made of: an operation of the user's choice, or an example case. */
import { type AnnexRecords, annexRecords } from '../../../../shared/annex/annex-records.ts';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import type { Layout } from '../../../../shared/domain/layout.ts';
import type { OrganisationDesign, OwnLayout } from '../../../../shared/domain/layout-records.ts';
import { readAnnexDesign } from '../../../data/annex-design-query.ts';
import { readAnnexRecords } from '../../../data/annex-source.ts';
import type { TomDatabase } from '../../../data/database.ts';
import { type ExampleName, readExample } from '../../../data/delivered-examples.ts';

export interface LayoutSource {
  records: AnnexRecords;
  design: OrganisationDesign | null;
}

const BY_SCHEME: Readonly<Record<string, ExampleName>> = {
  s2: 'dokumentenplattform',
  s3: 'it-dienstleister',
  s4: 'cloudsoftware',
};

/** The example that shows most of what the layout can do. */
export function exampleFor({ schemeId, chapters }: Pick<Layout, 'schemeId' | 'chapters'>): ExampleName {
  if (chapters.some(({ kind }) => kind === 'partyMeasures')) return 'webagentur';
  return BY_SCHEME[schemeId ?? ''] ?? 'softwarehaus';
}

/** The operation as it is stored at this moment; null when it is gone. */
export async function readLayoutSource(database: TomDatabase, operationId: OperationId): Promise<LayoutSource | null> {
  const records = await readAnnexRecords(database, operationId);
  if (!records) return null;
  return { records, design: await readAnnexDesign(database, records.organisation.id) };
}

/** The operation of an example; null when it cannot be read. */
export async function readExampleSource(name: ExampleName): Promise<LayoutSource | null> {
  const content = await readExample(name);
  const [operation] = content?.operations ?? [];
  const records = content && operation && annexRecords(content, operation.id);
  return records ? { records, design: null } : null;
}

/** The same records, printed by this layout. */
export const byLayout = (
  records: AnnexRecords,
  { id }: Pick<Layout, 'id'>,
  own: readonly OwnLayout[],
): AnnexRecords => ({
  ...records,
  operation: { ...records.operation, layoutId: id },
  layouts: own,
});
