import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDeliveredCatalogue } from '../../../../build/cli/read-catalogue.ts';
import { checkBytes } from '../../../../build/docx-check/check.ts';
import { type AnnexDocument, annexTexts, headingsOf } from '../../../../shared/annex/document.ts';
import { assessmentId, type Scope } from '../../../../shared/domain/records.ts';
import { CLIENT, partyTarget, siteTarget } from '../../../../shared/domain/target.ts';
import { germanLetterhead } from '../../../support/letterheads/german-letterhead.ts';
import { letterhead } from '../../../support/letterheads/letterhead-parts.ts';
import { assessment, operation, organisation, uuid } from '../../shared/annex/annex-samples.ts';
import { DATA_CENTRE } from '../../shared/annex/target-samples.ts';
import {
  annexPath,
  annexText,
  casePath,
  eachWithItsCase,
  folder,
  run,
  sampleContent,
  saveCase,
  secondOperation,
} from './annex-call.ts';

eachWithItsCase();

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
