/** Anna opens a file that Ben has sent back. */
import { act, screen, within } from '@testing-library/react';
import { collectCase } from '../../../../../../renderer/data/collect-case.ts';
import { rememberSent } from '../../../../../../renderer/data/merge/merge-bases.ts';
import { runCommand } from '../../../../../../renderer/ui/command-registry.ts';
import { writeCase } from '../../../../../../shared/file-format/write-case.ts';
import { sizeElements } from '../../../../../support/element-size.ts';
import { measure, openTestCase, openTestData, type TestCase, type TestData } from '../../../data/test-data.ts';
import { openWindow } from '../../open-window.tsx';
import { testOutside } from '../outside.ts';

sizeElements({ clientHeight: 700, clientWidth: 1000, offsetHeight: 700, offsetWidth: 1000 });

export const LOCK = measure('ZUT-01');

async function fileOf(from: TestData, { organisationId }: TestCase): Promise<Uint8Array> {
  const { content, seen, scope } = await collectCase(from.database, [organisationId], { internalNotes: false });
  const catalogue = { id: 'test', version: '1' };
  return writeCase(content, {
    producer: 'TOM-Katalog 1.2.3',
    createdAt: '2026-11-02T09:00:00.000Z',
    catalogue,
    scope,
    seen,
  });
}

/** Anna and Ben with the same case; Ben's file is being opened at Anna's. */
export async function openBensFile(work: (anna: TestCase, ben: TestData) => Promise<void>) {
  const anna = await openTestCase();
  await anna.commands.assess(anna.scope, LOCK, { note: 'Karte' });
  const ben = openTestData(1);
  const sent = await collectCase(anna.database, [anna.organisationId], { internalNotes: true });
  await rememberSent(anna.database, sent);
  await ben.commands.importCase(sent.content, sent.seen);
  await work(anna, ben);
  const outside = testOutside();
  outside.toOpen = { name: 'Ben.tomakte', bytes: await fileOf(ben, anna) };
  const user = openWindow(anna, null, outside);
  act(() => void runCommand('openCase'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Akte zusammenführen' }));
  return { anna, user, dialog };
}

export const answerHere = ({ database, operationId }: TestCase) => database.assessments.get(`${operationId}/${LOCK}/-`);
