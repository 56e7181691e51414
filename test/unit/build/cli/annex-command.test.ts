import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { annexCommand } from '../../../../build/cli/annex-command.ts';
import { readDeliveredCatalogue } from '../../../../build/cli/read-catalogue.ts';
import { checkBytes } from '../../../../build/docx-check/check.ts';
import { type AnnexDocument, annexTexts, headingsOf } from '../../../../shared/annex/document.ts';
import type { CaseContent } from '../../../../shared/domain/case-content.ts';
import { emptyContent } from '../../../../shared/domain/case-content.ts';
import type { Language } from '../../../../shared/domain/localised.ts';
import { assessmentId, operationSchema, type Scope } from '../../../../shared/domain/records.ts';
import { CLIENT, partyTarget, siteTarget } from '../../../../shared/domain/target.ts';
import { writeCase } from '../../../../shared/file-format/write-case.ts';
import { germanLetterhead } from '../../../support/letterheads/german-letterhead.ts';
import { letterhead } from '../../../support/letterheads/letterhead-parts.ts';
import { assessment, operation, organisation, sampleInput, uuid } from '../../shared/annex/annex-samples.ts';
import { DATA_CENTRE } from '../../shared/annex/target-samples.ts';

let folder = '';
let casePath = '';
let annexPath = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tom-annex-'));
  casePath = join(folder, 'Akte.tomakte');
  annexPath = join(folder, 'Anlage.docx');
  saveCase(sampleContent());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function sampleContent(): CaseContent {
  const { parties, versions } = sampleInput();
  const [measure] = readDeliveredCatalogue().area('ZUT' as never)?.measures ?? [];
  const answers = [assessment(measure?.id ?? '', { note: 'Nur im Hauptgebäude.', internalNote: 'streng geheim' })];
  return {
    ...emptyContent(),
    organisations: [organisation],
    operations: [operation],
    parties: [...parties],
    versions: [...versions],
    assessments: answers,
  };
}

const secondOperation = operationSchema.parse({
  ...operation,
  id: uuid(3),
  name: 'Newsletter',
  annexLabel: 'Anlage 3',
});

function saveCase(content: CaseContent): void {
  const bytes = writeCase(content, {
    producer: 'test',
    createdAt: '2026-11-21T10:00:00.000Z',
    catalogue: { id: 'tom-katalog', version: '1' },
    scope: { kind: 'organisations', internalNotes: true },
    seen: {},
  });
  writeFileSync(casePath, bytes);
}

async function run(args: string[], language: Language = 'de') {
  const lines: string[] = [];
  const printed: string[] = [];
  const exitCode = await annexCommand(args, {
    language,
    say: (line) => lines.push(line),
    print: (text) => printed.push(text),
  });
  return { exitCode, said: lines.join('\n'), printed: printed.join('\n') };
}

/** All text of the Word file. */
function annexText(): string {
  const parts = unzipSync(new Uint8Array(readFileSync(annexPath)));
  return Object.entries(parts)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');
}

test('prints what the organisation says of a site, what a party does and what the client has to see to', async () => {
  const content = sampleContent();
  const [first, second, third] = readDeliveredCatalogue().area('ZUT' as never)?.measures ?? [];
  const site = { ...DATA_CENTRE, organisationId: organisation.id };
  const everywhere = { kind: 'organisation', id: organisation.id } as const;
  const answer = (scope: Scope, measureId = '', target = '', note = '') =>
    assessment(measureId, { id: assessmentId(scope, measureId, target), scope, target, note });
  const own = { kind: 'operation', id: operation.id } as const;
  const secret = { ...answer(everywhere, first?.id, siteTarget(site.id), 'Streng geheim.'), internalOnly: true };
  saveCase({
    ...content,
    operations: [{ ...operation, siteIds: [site.id] }],
    sites: [site],
    assessments: [
      answer(everywhere, second?.id, siteTarget(site.id), 'Am Ostufer.'),
      answer(own, third?.id, partyTarget(operation.partyIds[0] as never), 'Vom Dienstleister.'),
      answer(own, first?.id, CLIENT, 'Vom Auftraggeber.'),
      secret,
    ],
  });
  const modelPath = join(folder, 'annex.json');
  expect(await run([casePath, annexPath, '--model', modelPath])).toMatchObject({ exitCode: 0 });
  const annex = JSON.parse(readFileSync(modelPath, 'utf8')) as AnnexDocument;
  const text = annexTexts(annex).join('\n');
  const headed = ['Rechenzentrum Ostufer (betrieben', 'Am Ostufer.', 'Durch Nordlicht', 'Vom Dienstleister.'];
  const order = [...headed, 'Vom Auftraggeber sicherzustellen', 'Vom Auftraggeber.', 'Standorte'];
  const places = order.map((part) => text.lastIndexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(text).not.toContain('geheim');
  expect(checkBytes(readFileSync(annexPath), annex).findings).toEqual([]);
});

describe('a good case', () => {
  test('becomes a Word file, with progress and without the internal note', async () => {
    const { exitCode, said } = await run([casePath, annexPath]);
    expect(said).toContain('Vorgang „Kundenportal“');
    expect(said).toContain('Seitenzahlen werden bestimmt');
    expect(said).toContain(`Geschrieben: ${annexPath}`);
    expect(exitCode).toBe(0);
    expect(annexText()).toContain('Nur im Hauptgebäude.');
    expect(annexText()).toContain('Deichdaten GmbH');
    expect(annexText()).not.toContain('streng geheim');
    expect(readdirSync(folder).sort()).toEqual(['Akte.tomakte', 'Anlage.docx']);
  });

  test('is written in the letterhead that is named', async () => {
    const letterheadPath = join(folder, 'Briefbogen.dotx');
    writeFileSync(letterheadPath, letterhead(germanLetterhead()));
    expect(await run([casePath, annexPath, '--letterhead', letterheadPath])).toMatchObject({ exitCode: 0 });
    const bytes = readFileSync(annexPath);
    expect(checkBytes(bytes).findings).toEqual([]);
    expect(strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array())).toContain('w:styleId="berschrift1"');
  });

  test('is not written where the letterhead is none; the message says what to do', async () => {
    const { exitCode, said } = await run([casePath, annexPath, '--letterhead', casePath]);
    expect(said).toContain(`${casePath}: Das ist keine Word-Datei.`);
    expect(exitCode).toBe(1);
    expect(existsSync(annexPath)).toBe(false);
  });

  test('gives the same bytes each time, also over an older file', async () => {
    await run([casePath, annexPath]);
    const first = readFileSync(annexPath);
    await run([casePath, annexPath]);
    expect(readFileSync(annexPath).equals(first)).toBe(true);
  });

  test('in English and in another structure', async () => {
    await run([casePath, annexPath, '--lang', 'en', '--scheme', 'a']);
    expect(annexText()).toContain('Technical and organisational measures (TOM)');
    expect(annexText()).toContain('Physical access control');
  });

  test('as running text instead of a list', async () => {
    await run([casePath, annexPath]);
    expect(annexText()).toContain('☒');
    await run([casePath, annexPath, '--form', 'prose']);
    expect(annexText()).not.toContain('☒');
    expect((await run([casePath, annexPath, '--form', 'table'])).exitCode).toBe(2);
  });

  test('takes the operation that is named, by name or id', async () => {
    saveCase({ ...sampleContent(), operations: [operation, secondOperation] });
    expect((await run([casePath, annexPath, '--operation', 'newsletter'])).exitCode).toBe(0);
    expect(annexText()).toContain('Anlage 3');
    expect((await run([casePath, annexPath, '--operation', operation.id])).exitCode).toBe(0);
  });

  test('of several operations in one annex, and of the organisation alone', async () => {
    saveCase({ ...sampleContent(), operations: [operation, secondOperation] });
    const several = await run([casePath, annexPath, '--operations', 'newsletter, Kundenportal']);
    expect(several.exitCode).toBe(0);
    expect(annexText()).toContain('Besonderheiten: Kundenportal');
    const own = await run([casePath, annexPath, '--organisation']);
    expect(own.said).toContain('Organisation „Deichdaten GmbH“');
    expect(annexText()).not.toContain('Kundenportal');
  });

  test('by the layout that is named, by id, title or file', async () => {
    const headings = async (layout: string) => {
      const modelPath = join(folder, 'Modell.json');
      const { exitCode: code, said } = await run([casePath, annexPath, '--layout', layout, '--model', modelPath]);
      expect(said).not.toMatch(/Aufbau/);
      expect(code).toBe(0);
      return headingsOf(JSON.parse(readFileSync(modelPath, 'utf8'))).map(({ text }) => text);
    };
    expect(await headings('full-document')).toContain('Sicherungsmaßnahmen');
    expect(await headings('Vollständiges Dokument')).toContain('Sicherungsmaßnahmen');
    const file = join(folder, 'Kurz.json');
    const text = { kind: 'text', title: { de: 'Nur das', en: '' }, text: { de: 'Für {client}.', en: '' } };
    writeFileSync(file, JSON.stringify({ chapters: [text] }));
    expect(await headings(file)).toEqual(['Nur das']);
  });

  test('says which layouts there are, and where a file is none', async () => {
    const unknown = await run([casePath, annexPath, '--layout', 'Halbes Dokument']);
    expect([unknown.exitCode, unknown.said]).toEqual([2, expect.stringContaining('checklist (Kurze Liste)')]);
    const file = join(folder, 'Leer.json');
    writeFileSync(file, '{"chapters":[]}');
    const none = await run([casePath, annexPath, '--layout', file]);
    expect([none.exitCode, none.said]).toEqual([1, expect.stringContaining('ist kein Aufbau einer Anlage')]);
    const missing = await run([casePath, annexPath, '--layout', join(folder, 'fehlt.json')]);
    expect([missing.exitCode, existsSync(annexPath)]).toEqual([1, false]);
  });

  test('as it was chosen in the app, unless the call says otherwise', async () => {
    const chosen = { annexForm: 'prose', annexSchemeId: 'a', annexUnwanted: ['versions'] };
    const joint = { ...operation, ...chosen, annexAlsoFor: [secondOperation.id, uuid(4)] } as typeof operation;
    saveCase({ ...sampleContent(), operations: [joint, secondOperation] });
    expect((await run([casePath, annexPath, '--operation', 'Kundenportal'])).exitCode).toBe(0);
    expect(annexText()).toContain('Besonderheiten: Newsletter');
    expect(annexText()).toContain('Zutrittskontrolle');
    expect(annexText()).not.toContain('☒');
    expect(annexText()).not.toContain('Fassungen dieser Anlage');
    await run([casePath, annexPath, '--operations', 'Kundenportal', '--form', 'list', '--scheme', 'b']);
    expect(annexText()).not.toContain('Besonderheiten: Newsletter');
    expect(annexText()).toContain('☒');
    saveCase(sampleContent());
    await run([casePath, annexPath]);
    expect(annexText()).toContain('Fassungen dieser Anlage');
  });

  test('also as the model that the Word file can be checked against', async () => {
    const modelPath = join(folder, 'anlage.json');
    const { exitCode, said } = await run([casePath, annexPath, '--model', modelPath]);
    expect(exitCode).toBe(0);
    expect(said).toContain(`Geschrieben: ${modelPath}`);
    const json = readFileSync(modelPath, 'utf8');
    expect(json).not.toContain('streng geheim');
    expect(checkBytes(new Uint8Array(readFileSync(annexPath)), JSON.parse(json) as AnnexDocument).findings).toEqual([]);
  });

  test('says which answers the catalogue does not know', async () => {
    const content = sampleContent();
    saveCase({ ...content, assessments: [...content.assessments, assessment('XXX-99')] });
    const { exitCode, said } = await run([casePath, annexPath]);
    expect(said).toMatch(/Hinweis: .*XXX-99/);
    expect(exitCode).toBe(0);
  });
});

describe('a call that cannot be understood ends with 2 and writes nothing', () => {
  test.each([
    ['without files', () => [], /Aufruf: npm run annex/],
    ['without the annex', () => [casePath], /Aufruf: npm run annex/],
    ['one file too many', () => [casePath, annexPath, 'x.docx'], /x\.docx/],
    ['an unknown option', () => [casePath, annexPath, '--colour', 'red'], /--colour/],
    ['an unknown language', () => [casePath, annexPath, '--lang', 'fr'], /„fr“/],
    ['an unknown structure', () => [casePath, annexPath, '--scheme', 'z'], /Bekannt sind: a, b/],
    ['an unknown operation', () => [casePath, annexPath, '--operation', 'nix'], /„nix“[\s\S]*Kundenportal/],
    [
      'one operation and the organisation',
      () => [casePath, annexPath, '--operation', 'a', '--organisation'],
      /nur eines/,
    ],
    ['an unknown one of several operations', () => [casePath, annexPath, '--operations', 'Kundenportal,nix'], /„nix“/],
    ['a model that is no JSON file', () => [casePath, annexPath, '--model', casePath], /--model .*„\.json“/],
    ['the case as target', () => [casePath, casePath], /„\.docx“/],
  ])('%s', async (_, args, message) => {
    const before = readFileSync(casePath);
    const { exitCode, said } = await run(args());
    expect(said).toMatch(message);
    expect(exitCode).toBe(2);
    expect(existsSync(annexPath)).toBe(false);
    expect(readFileSync(casePath).equals(before)).toBe(true);
  });

  test('several operations: asks which, and names them', async () => {
    saveCase({ ...sampleContent(), operations: [operation, secondOperation] });
    const { exitCode, said } = await run([casePath, annexPath], 'en');
    expect(said).toMatch(/--operation:\n {2}Kundenportal .*\n {2}Newsletter/);
    expect(exitCode).toBe(2);
  });
});

describe('what cannot be read or written ends with 1, as a sentence', () => {
  test('no such case', async () => {
    const { exitCode, said } = await run([join(folder, 'fehlt.tomakte'), annexPath]);
    expect(said).toMatch(/fehlt\.tomakte: Die Datei oder der Ordner wurde nicht gefunden/);
    expect(exitCode).toBe(1);
  });

  test('a folder, a text, a changed case', async () => {
    expect((await run([folder, annexPath])).said).toContain('Das ist ein Ordner');
    const text = join(folder, 'text.tomakte');
    writeFileSync(text, 'Guten Tag');
    expect((await run([text, annexPath], 'en')).exitCode).toBe(1);
    writeFileSync(casePath, readFileSync(casePath, 'utf8').replace('Kundenportal', 'Kundenporta1'));
    expect((await run([casePath, annexPath])).said).toContain('außerhalb der App geändert');
    expect(existsSync(annexPath)).toBe(false);
  });

  test('a case without operations', async () => {
    saveCase({ ...sampleContent(), operations: [], versions: [], assessments: [] });
    expect(await run([casePath, annexPath])).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining('keinen Verarbeitungsvorgang'),
    });
  });

  test('a target that is a folder, or lies in one that is not there', async () => {
    mkdirSync(join(folder, 'Ordner.docx'));
    expect(await run([casePath, join(folder, 'Ordner.docx')])).toMatchObject({ exitCode: 1 });
    const { exitCode, said } = await run([casePath, join(folder, 'nirgends', 'Anlage.docx')]);
    expect(said).toContain('nicht gefunden');
    expect(exitCode).toBe(1);
  });

  test('a write-protected annex stays as it is', async () => {
    writeFileSync(annexPath, 'alt');
    chmodSync(annexPath, 0o444);
    const { exitCode, said } = await run([casePath, annexPath]);
    expect(said).toContain('schreibgeschützt');
    expect(exitCode).toBe(1);
    expect(readFileSync(annexPath, 'utf8')).toBe('alt');
  });
});

test('help is printed, not said', async () => {
  expect(await run(['--help'])).toMatchObject({
    exitCode: 0,
    said: '',
    printed: expect.stringContaining('--lang de|en'),
  });
});

test('as a program of its own it ends with the exit code and no stack trace', () => {
  const program = fileURLToPath(new URL('../../../../build/cli/annex.ts', import.meta.url));
  const env = { ...process.env, LC_ALL: 'de_DE.UTF-8' };
  const call = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', program, ...args], { encoding: 'utf8', env });
  const failed = call(join(folder, 'fehlt.tomakte'), annexPath);
  expect(failed.status).toBe(1);
  expect(failed.stdout).toBe('');
  expect(failed.stderr).toBe(`${join(folder, 'fehlt.tomakte')}: Die Datei oder der Ordner wurde nicht gefunden.\n`);
  expect(call()).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Aufruf: /) });
});
