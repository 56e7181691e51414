import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BackupContext } from '../../../../../renderer/features/backup/backups-context.ts';
import { BackupsScreen } from '../../../../../renderer/features/backup/backups-screen.tsx';
import { useCommand } from '../../../../../renderer/ui/command-registry.ts';
import { emptyContent } from '../../../../../shared/domain/case-content.ts';
import { writeCase } from '../../../../../shared/file-format/write-case.ts';
import { show } from '../../app/show.tsx';
import { openTestCase } from '../../data/test-data.ts';
import { testMeans } from './means.ts';

const PASSPHRASE = 'vier lange wörter hier';
const NAME = 'TOM-Katalog_2026-11-22T10-44-20Z_asked_3f9a3f9a3f9a3f9a3f9a3f9a3f9a3f9a.tomakte.age';

/** With one backup of the data, encrypted where there is a passphrase. */
async function opened({ passphrase, onOpenCase = () => {} }: { passphrase?: string; onOpenCase?: () => void } = {}) {
  const data = await openTestCase();
  const means = testMeans(data);
  if (passphrase) {
    const key = await means.worker.newKey(passphrase);
    await means.platform.setBackupOptions({ maximumAge: 12, key });
  }
  await means.keeper.refresh();
  await means.keeper.backUp('asked');
  show(
    <BackupContext value={means}>
      <CaseOpener onOpen={onOpenCase} />
      <BackupsScreen />
    </BackupContext>,
    data,
  );
  return { ...data, means };
}

/** What takes a case in stands elsewhere in the app. */
function CaseOpener({ onOpen }: { onOpen: () => void }) {
  useCommand('openCase', onOpen);
  return null;
}

const click = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const answer = async (passphrase: string) => {
  fireEvent.change(await screen.findByLabelText('Passphrase'), { target: { value: passphrase } });
  await click('Öffnen');
};

/** The user chooses a file of that name and content. */
async function choose({ means }: Awaited<ReturnType<typeof opened>>, bytes: Uint8Array, name = 'a.tomakte') {
  means.platform.openBackup = async () => ({ kind: 'opened', name, bytes, lockedIdentities: [] });
  await click('Aus einer Datei zurückholen …');
}

it('asks for the passphrase of the day of the backup, and says after a wrong one that it may have been another', async () => {
  const { means } = await opened({ passphrase: PASSPHRASE });
  const read = means.platform.readBackup;
  means.platform.readBackup = async (ref) => {
    const stored = await read(ref);
    return stored.kind === 'opened' ? { ...stored, name: NAME } : stored;
  };
  await click(/^Sicherung vom .* zurückholen$/);
  const dialog = await screen.findByRole('dialog', { name: /^Passphrase der Sicherung vom 22\.11\.2026, \d\d:44$/ });
  expect(within(dialog).getByText(/die galt, als diese Sicherung angelegt wurde/)).toBeTruthy();
  await answer('eine andere');
  expect(await screen.findByText(/seither gewechselt, dann nehmen Sie die frühere\.$/)).toBeTruthy();
});

it('names a file without a date by its name, when asking and in the preview', async () => {
  const whole = await opened({ passphrase: PASSPHRASE });
  const { means } = whole;
  const { key } = await means.keeper.refresh();
  const bytes = means.stored[0]?.bytes as Uint8Array;
  const lockedIdentities = [key?.lockedIdentity as string];
  means.platform.openBackup = async () => ({ kind: 'opened', name: 'Stick.tomakte.age', bytes, lockedIdentities });
  await click('Aus einer Datei zurückholen …');
  expect(await screen.findByRole('dialog', { name: 'Passphrase der Sicherung „Stick.tomakte.age“' })).toBeTruthy();
  await answer(PASSPHRASE);
  expect(await screen.findByText('Datei: Stick.tomakte.age')).toBeTruthy();
});

it('names no file where the backup was taken from the list', async () => {
  await opened();
  await click(/^Sicherung vom .* zurückholen$/);
  expect(await screen.findByText(/^Die Sicherung enthält/)).toBeTruthy();
  expect(screen.queryByText(/^Datei:/)).toBeNull();
});

it('says that it works while it does, and not while it waits for the passphrase', async () => {
  const { means } = await opened({ passphrase: PASSPHRASE });
  const { compare } = means.worker;
  let goOn = () => {};
  means.worker.compare = async (job) => {
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    return compare(job);
  };
  const working = 'Sicherung wird gelesen und verglichen …';
  await click(/^Sicherung vom .* zurückholen$/);
  expect(await screen.findByText(working)).toBeTruthy();
  goOn();
  await screen.findByRole('dialog');
  await waitFor(() => expect(screen.queryByText(working)).toBeNull());
  await answer(PASSPHRASE);
  expect(await screen.findByText(working)).toBeTruthy();
  goOn();
  expect(await screen.findByText('Hier ist alles schon so wie in dieser Sicherung.')).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(working)).toBeNull());
});

it('leads to where a case is opened when one was taken for a backup', async () => {
  let asked = 0;
  const whole = await opened({ onOpenCase: () => (asked += 1) });
  const head = {
    producer: 'test',
    createdAt: '2026-11-22T10:00:00.000Z',
    catalogue: { id: 'tom-katalog', version: '2026.1' },
    seen: {},
    scope: { kind: 'operations', internalNotes: false } as const,
  };
  await choose(whole, writeCase(emptyContent(), head));
  expect(await screen.findByText(/^Das ist eine Akte, keine Sicherung/)).toBeTruthy();
  await click('Akte öffnen …');
  expect(asked).toBe(1);
});

it.each([
  ['empty', () => new Uint8Array(), /^Die Datei ist leer\. Nehmen Sie eine andere Sicherung\.$/],
  [
    'cut in half',
    (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2),
    /bricht mittendrin ab\. Nehmen Sie eine and/,
  ],
  ['another file', () => new TextEncoder().encode('Liebe Kollegin'), /^Die Datei ist keine Sicherung aus TOM-Katalog/],
  [
    'changed',
    (bytes: Uint8Array) => new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('Lohn', 'Hohn')),
    /^Die Sicherung ist beschädigt oder nachträglich verändert\. Nehmen Sie eine andere/,
  ],
])('says of a backup that is %s to take another, for nobody sends it again', async (_, damage, sentence) => {
  const whole = await opened();
  await choose(whole, damage(whole.means.stored[0]?.bytes as Uint8Array));
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.queryByText(/schicken/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Akte öffnen …' })).toBeNull();
});
