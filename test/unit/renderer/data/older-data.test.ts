import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { readAnnexRecords } from '../../../../renderer/data/annex-source.ts';
import { TomDatabase } from '../../../../renderer/data/database.ts';
import { annexRecords } from '../../../../shared/annex/annex-records.ts';
import type { CaseContent } from '../../../../shared/domain/case-content.ts';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import { recordSchemas } from '../../../../shared/domain/records.ts';
import { readCase } from '../../../../shared/file-format/read-case.ts';

type Content = Record<string, { id: string }[]>;

/** Records as that version of the data base wrote them: its files held them unchanged. */
function recordsOf(version: number): { bytes: Buffer; content: Content } {
  const bytes = readFileSync(new URL(`../../../fixtures/files/v${version}-all-kinds.tomakte`, import.meta.url));
  return { bytes, content: (JSON.parse(bytes.toString()) as { content: Content }).content };
}

async function upgraded(version: number, content: Content): Promise<TomDatabase> {
  const stores = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = new TomDatabase({ ...stores, upTo: version });
  for (const [table, records] of Object.entries(content)) await old.table(table).bulkPut(records);
  old.close();
  return new TomDatabase(stores);
}

describe.each([2, 3])('a data base of version %i', (version) => {
  const { bytes, content } = recordsOf(version);
  const operationId = content.operations?.[0]?.id as OperationId;

  it('holds records of today afterwards, every field of old as it was', async () => {
    const database = await upgraded(version, content);
    for (const [table, records] of Object.entries(content)) {
      for (const old of records) {
        const record = await database.table(table).get(old.id);
        expect(record, table).toMatchObject(old);
        // Strict: a field that the upgrade forgot would be filled in by the schema's default and differ.
        expect(recordSchemas[table as keyof typeof recordSchemas].parse(record), table).toEqual(record);
      }
    }
    expect(await database.sites.count()).toBe(content.sites?.length ?? 0);
    expect(await database.acceptances.count()).toBe(0);
  });

  it('prints what the same case prints as a file: nothing is inherited that was not there', async () => {
    const database = await upgraded(version, content);
    const read = readCase(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const asFile = annexRecords(read.value.content as CaseContent, operationId);
    const asData = await readAnnexRecords(database, operationId);
    expect(asData?.assessments).toEqual(asFile?.assessments);
    expect(asData?.groupStates).toEqual(asFile?.groupStates);
  });
});
