/** What lies in folders and in the trash: backups, and texts that should not be there. German interface. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';

/** Names of the backups in a folder, without what lies beside them, oldest first. */
export const backupsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.tomakte(\.age)?$/.test(name))
    .sort();

/** Those in the data folder. */
export const ownBackups = ({ options }: AppUnderTest): string[] => backupsIn(join(options.userData, 'backups'));

/** On the screen of backups: from now on they go to `folder`, too, which is made. Answers the place in it that they go to. */
export async function backUpBesides(app: AppUnderTest, folder: string): Promise<string> {
  mkdirSync(folder);
  await app.openDialogReturns(folder);
  await app.page.getByRole('button', { name: 'Ordner wählen …' }).click();
  await expect(app.page.getByText(/^Jede Sicherung wird auch in den Ordner/)).toBeVisible();
  const [own = ''] = readdirSync(folder);
  return join(folder, own);
}

/** What was created last lies in the trash then. Waits for it: undoing may lead to another screen. */
export async function undoCreation(app: AppUnderTest, name: string): Promise<void> {
  await app.chooseInMenu('undo');
  await expect(app.page.getByText(`Rückgängig: Vorgang „${name}“ angelegt`)).toBeVisible();
}

/** Files anywhere in a folder in which a text stands, in one byte a character or in two. */
export function holding(folder: string, text: string): string[] {
  const forms = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => existsSync(path) && forms.some((form) => readFileSync(path).includes(form)));
}
