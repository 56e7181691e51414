import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { currentRoute } from '../../../../../renderer/data/navigation-store.ts';
import { runCommand } from '../../../../../renderer/ui/command-registry.ts';
import { emptyBackup, writeBackup } from '../../../../../shared/file-format/backup-file.ts';
import { encryptedFor, newBackupKey } from '../../../../../shared/file-format/backup-key.ts';
import { encrypted } from '../../../../../shared/file-format/passphrase.ts';
import type { OpenAnswer } from '../../../../../shared/ipc/contract.ts';
import { openTestData } from '../../data/test-data.ts';
import { openWindow } from '../open-window.tsx';
import { testOutside } from './outside.ts';

const QUICK = 4;
const PLAIN = writeBackup(emptyBackup(), {
  producer: 'TOM-Katalog 1.2.3',
  createdAt: '2026-11-02T09:00:00.000Z',
  catalogue: { id: 'test', version: '1' },
  seen: {},
});
const NAME = `TOM-Katalog_2026-11-22T10-44-20Z_asked_${'3f9a'.repeat(8)}.tomakte`;
const LOCKED = newBackupKey('vier lange Wörter', QUICK).then((key) => encryptedFor(key, PLAIN));

/** Chooses a file with "Akte öffnen …"; answers what is said of it. */
async function said(answer: Exclude<OpenAnswer, { kind: 'cancelled' | 'none' }>) {
  const outside = testOutside();
  outside.openCase = async () => answer;
  const user = openWindow(openTestData(), null, outside);
  act(() => void runCommand('openCase'));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).queryByLabelText('Passphrase'), 'nothing to be asked').toBeNull();
  return { user, text: within(dialog).getByRole('alert').textContent };
}

describe('a backup that is opened as a case', () => {
  it.each([
    ['as it is', async () => ({ kind: 'opened', name: NAME, bytes: PLAIN }) as const],
    ['by another name', async () => ({ kind: 'opened', name: 'alles.tomakte', bytes: PLAIN }) as const],
    ['that breaks off', async () => ({ kind: 'opened', name: NAME, bytes: PLAIN.slice(0, 99) }) as const],
    ['encrypted', async () => ({ kind: 'opened', name: `${NAME}.age`, bytes: await LOCKED }) as const],
    ['larger than any case', async () => ({ kind: 'failed', name: NAME, problem: 'tooLarge' }) as const],
  ])('%s: is said to be one, with the way to where it is restored', async (_how, answer) => {
    const { user, text } = await said(await answer());
    expect(text).toMatch(/^Das ist eine Sicherung, keine Akte\..*„Aus einer Datei zurückholen …“/);
    await user.click(screen.getByRole('button', { name: 'Zu den Sicherungen' }));
    expect(currentRoute()).toEqual({ screen: 'backups' });
  });

  it('encrypted and by another name: may be one or not, and both ways out are said', async () => {
    const { text } = await said({ kind: 'opened', name: 'alles.age', bytes: await LOCKED });
    expect(text).toMatch(/Sicherungen dieser App.*„Aus einer Datei zurückholen …“.*entschlüsseln Sie sie mit age/);
    expect(screen.getByRole('button', { name: 'Zu den Sicherungen' })).toBeTruthy();
  });

  it('its key file is not asked for a passphrase', async () => {
    const bytes = await encrypted(new TextEncoder().encode('AGE-SECRET-KEY-1'), 'x', QUICK);
    const { text } = await said({ kind: 'opened', name: 'TOM-Katalog_Schluessel_0a9z8b7y.age', bytes });
    expect(text).toMatch(/^Das ist die Schlüsseldatei verschlüsselter Sicherungen\./);
  });
});
