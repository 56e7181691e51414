import { describe, expect, test, vi } from 'vitest';
import { diagnosis } from '../../../../renderer/data/diagnosis.ts';
import type { BackupId, BackupState } from '../../../../shared/ipc/backup-contract.ts';
import type { AppInfo } from '../../../../shared/ipc/contract.ts';
import { openTestCase } from './test-data.ts';

const MARK = 'Marke-9d1c';
const info: AppInfo = {
  appVersion: '1.2.3',
  electronVersion: '45.4.1',
  isTestRuntime: false,
  chromeVersion: '154.0',
  platform: 'linux',
  systemVersion: '6.1',
  language: 'de',
};
const backups: BackupState = {
  newest: {
    place: 'own',
    id: `TOM-Katalog_${MARK}` as BackupId,
    at: '2026-01-01T01:00:00.000Z',
    reason: 'quit',
    bytes: 99,
    isEncrypted: true,
    state: 'verified',
  },
  mark: MARK,
  maximumAge: 12,
  key: { recipient: MARK, lockedIdentity: MARK },
  lostKey: { lockedIdentities: [MARK] },
  folder: { name: MARK, problem: 'notFound' },
};
const surroundings = {
  info,
  backups,
  window: { width: 1280, height: 800, pixelRatio: 1 },
  now: new Date('2026-01-02T03:04:05.000Z'),
};

async function diagnosisOfTestCase() {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 3 * 1024 * 1024, quota: 2 ** 40 }) } });
  const { database, commands, organisationId, operationId } = await openTestCase();
  await commands.updateOrganisation(organisationId, { name: MARK, address: `${MARK}-Straße` });
  await commands.updateOperation(operationId, { name: MARK, clientName: MARK });
  await commands.setSetting(`view/${MARK}`, MARK);
  const text = await diagnosis(database, { ...surroundings, catalogueVersion: '2026.2.0' });
  vi.unstubAllGlobals();
  return { text, content: JSON.parse(text), ids: [organisationId, operationId] };
}

describe('the diagnosis', () => {
  test('tells versions, sizes and how much there is', async () => {
    const { content } = await diagnosisOfTestCase();
    expect(content).toMatchObject({
      program: { appVersion: '1.2.3', electronVersion: '45.4.1', systemVersion: '6.1' },
      catalogueVersion: '2026.2.0',
      storage: { megabytesUsed: 3 },
      backups: { newest: 'verified', daysSinceNewest: 1, folder: 'notFound', problem: 'none', isEncrypted: true },
      records: { organisations: 1, operations: 1 },
    });
  });

  test('tells nothing that anybody has entered, and no ids', async () => {
    const { text, ids } = await diagnosisOfTestCase();
    for (const secret of [MARK, ...ids]) expect(text).not.toContain(secret);
  });

  test('says what could not be read instead of failing with it', async () => {
    const { database } = await openTestCase();
    database.close();
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.reject(new Error('lost')) } });
    const content = JSON.parse(await diagnosis(database, { ...surroundings, catalogueVersion: '2026.2.0' }));
    vi.unstubAllGlobals();
    expect(content).toMatchObject({ storage: { megabytesUsed: null }, records: { organisations: null } });
  });

  test('knows every part of it by name: nothing gets in unseen', async () => {
    const { content } = await diagnosisOfTestCase();
    const { records: _, ...parts } = content;
    const names = Object.fromEntries(Object.entries(parts).map(([part, it]) => [part, it && Object.keys(it)]));
    expect(names).toEqual({
      madeAt: Object.keys(surroundings.now.toISOString()),
      program: Object.keys(info).filter((key) => key !== 'language'),
      window: ['width', 'height', 'pixelRatio'],
      catalogueVersion: Object.keys('2026.2.0'),
      storage: ['databaseVersion', 'megabytesUsed', 'megabytesAllowed'],
      backups: [
        'newest',
        'daysSinceNewest',
        'problem',
        'folder',
        'isEncrypted',
        'isKeyLost',
        'isOwed',
        'maximumAgeInMonths',
      ],
    });
    for (const count of Object.values(content.records)) expect(count).toEqual(expect.any(Number));
  });
});
