import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { CORE } from '../../../../../build/docx-check/word-package.ts';
import { child } from '../../../../../build/docx-check/xml.ts';
import { renderAnnex } from '../../../../../shared/docx/render-annex.ts';
import { body } from '../../../../support/annex-builder.ts';
import { sampleAnnex } from '../../../../support/sample-annex.ts';
import { smallAnnex } from '../../../../support/small-annex.ts';
import { partOf } from '../../../../support/word-reader.ts';

afterEach(() => vi.unstubAllEnvs());

test('the same annex gives the same bytes, whatever was rendered before', async () => {
  const first = await renderAnnex(sampleAnnex());
  await renderAnnex(smallAnnex([body('etwas anderes'), { kind: 'heading', level: 1, number: '1', text: 'Kapitel' }]));
  expect(await renderAnnex(sampleAnnex())).toEqual(first);
});

test('the same annex gives the same bytes in every time zone', async () => {
  const here = await renderAnnex(smallAnnex([body('Text')]));
  for (const zone of ['America/New_York', 'Asia/Tokyo', 'UTC']) {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(await renderAnnex(smallAnnex([body('Text')])), zone).toEqual(here);
  }
});

test('content types come first, the other parts sorted', async () => {
  const [types, relationships, main, ...rest] = Object.keys(unzipSync(await renderAnnex(smallAnnex([body('Text')]))));
  expect([types, relationships, main]).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
  expect(rest).toEqual([...rest].sort());
});

test('document properties come from the annex, the dates in whole seconds', async () => {
  const core = partOf(await renderAnnex(smallAnnex([body('Text')])), CORE);
  const values = Object.fromEntries(core.children.map(({ name }) => [name, child(core, name)?.text]));
  expect(values).toEqual({
    'dc:title': 'Anlage 1',
    'dc:subject': 'Lohnabrechnung',
    'dc:creator': 'Birkenfeld Lohn GmbH',
    'cp:keywords': 'TOM',
    'dc:description': 'Version 1.0',
    'cp:lastModifiedBy': 'Birkenfeld Lohn GmbH',
    'cp:revision': '1',
    'dcterms:created': '2026-03-01T08:30:00Z',
    'dcterms:modified': '2026-03-01T08:30:00Z',
    'dc:language': 'de-DE',
  });
});

test('markup and forbidden characters in properties do no harm', async () => {
  const annex = smallAnnex([]);
  annex.properties.title = 'Müller & <Söhne> \uFFFF';
  expect(child(partOf(await renderAnnex(annex), CORE), 'dc:title')?.text).toBe('Müller & <Söhne> ');
});

test('a date that is none is refused', async () => {
  const annex = smallAnnex([]);
  annex.properties.createdAt = 'gestern';
  await expect(renderAnnex(annex)).rejects.toThrow(RangeError);
});
