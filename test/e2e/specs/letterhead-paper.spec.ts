/** Preview and PDF in the user's own letterhead: its page, running lines, pictures, fonts and colours. */
import { existsSync, writeFileSync } from 'node:fs';
import { englishLetterhead } from '../../support/letterheads/english-letterhead.ts';
import { firstPageLetterhead } from '../../support/letterheads/first-page-letterhead.ts';
import { germanLetterhead } from '../../support/letterheads/german-letterhead.ts';
import { type LetterheadParts, letterhead } from '../../support/letterheads/letterhead-parts.ts';
import { pdfFacts, pdfPages } from '../../support/readers/poppler.ts';
import { expect, test } from '../fixtures/test.ts';
import { openExample, openOperation } from '../pages/journey.ts';
import { passesCheck } from '../pages/word-file.ts';

const OPERATION = 'Betrieb und Pflege der Branchensoftware';
const SLOWLY = { timeout: 60_000 };
const withoutPoppler = !existsSync('/usr/bin/pdfinfo');

interface Case {
  name: string;
  parts: LetterheadParts;
  /** What Poppler says of its pages. */
  size: RegExp;
  first: string;
  second: string;
}

const CASES: Case[] = [
  {
    name: 'german',
    parts: germanLetterhead(),
    size: /^59[45]\S* x 84[12]/,
    first: 'Feldmark Softwarehaus GmbH Stand',
    second: 'Feldmark Softwarehaus GmbH Stand',
  },
  {
    name: 'english',
    parts: englishLetterhead(),
    size: /^612 x 792/,
    first: 'Page 1 of',
    second: 'Page 2 of',
  },
  {
    name: 'first-page',
    parts: firstPageLetterhead(),
    size: /^59[45]\S* x 84[12]/,
    first: 'Musterkanzlei Lindenhain · Lindenallee 1',
    second: 'gemäß Art. 32 DSGVO – Seite 2',
  },
];

for (const { name, parts, size, first, second } of CASES) {
  test(`preview, PDF and Word file stand in the letterhead: ${name}`, async ({ app }, info) => {
    test.slow();
    const { page } = app;
    const template = info.outputPath('Briefbogen.docx');
    writeFileSync(template, letterhead(parts));
    await openExample(app);
    await app.chooseInMenu('letterhead');
    await app.openDialogReturns(template);
    await page.getByRole('button', { name: 'Datei wählen …' }).click();
    await expect(page.getByRole('list', { name: 'Prüfung des Briefkopfs' })).toBeVisible(SLOWLY);
    await app.screenshot(`letterhead-${name}-report`);

    await openOperation(app, OPERATION);
    await app.chooseInMenu('exportAnnex');
    // The one with a cover, a list of contents and tables.
    await page.getByRole('combobox', { name: 'Aufbau der Anlage' }).click();
    await page.getByRole('option', { name: 'Standard' }).first().click();
    await expect(page.getByRole('navigation', { name: 'Inhaltsverzeichnis' })).toBeVisible(SLOWLY);
    const sheet = page.getByRole('article', { name: 'Seite 1', exact: true });
    await expect(sheet).toContainText(first.split(' ')[0] ?? '', SLOWLY);
    await app.screenshot(`letterhead-${name}-preview`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await app.screenshot(`letterhead-${name}-preview-dark`);

    await app.saveDialogReturns(info.outputPath('Anlage.docx'));
    await page.getByRole('button', { name: 'In anderem Format speichern' }).click();
    await page.getByRole('menuitem', { name: 'Als Word und PDF speichern …' }).click();
    await expect(page.getByText('„Anlage.docx“ und „Anlage.pdf“ gespeichert')).toBeVisible(SLOWLY);
    // The check asks for A4.
    if (name !== 'english') passesCheck(info.outputPath('Anlage.docx'));
    if (withoutPoppler) return;
    const pdf = info.outputPath('Anlage.pdf');
    expect(pdfFacts(pdf).get('Page size')).toMatch(size);
    const words = pdfPages(pdf).map((text) => text.replace(/\s+/g, ' '));
    expect(words[0]).toContain(first);
    expect(words[1]).toContain(second);
  });
}
