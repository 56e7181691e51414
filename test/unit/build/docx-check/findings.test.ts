import { expect, test } from 'vitest';
import { checkBytes } from '../../../../build/docx-check/check.ts';
import { findingLine } from '../../../../build/docx-check/finding.ts';
import { parseXml } from '../../../../build/docx-check/xml.ts';
import { renderAnnex } from '../../../../shared/docx/render-annex.ts';
import { body, heading, measure } from '../../../support/annex-builder.ts';
import { smallAnnex } from '../../../support/small-annex.ts';

const annex = (text: string, checked = true) =>
  smallAnnex([heading(1, '1', 'Zutritt'), body(text), measure('ZUT-01', 'Türschließung', { checked })]);

/** Findings for the file of one annex against the model of another. */
async function compared(file: ReturnType<typeof annex>, model: ReturnType<typeof annex>): Promise<string[]> {
  const bytes = await renderAnnex(file, { pageNumbers: false });
  return checkBytes(bytes, model).findings.map(findingLine);
}

test('a finding is one line: part, place, rule, message', () => {
  const finding = {
    rule: 'style-undefined',
    part: 'word/document.xml',
    place: 'paragraph 2',
    message: 'style X is not defined',
  };
  expect(findingLine(finding)).toBe('word/document.xml, paragraph 2: style-undefined – style X is not defined');
});

test('the file of another annex is told apart text by text', async () => {
  expect(await compared(annex('Gilt überall.'), annex('Gilt nur im Neubau.'))).toEqual([
    'word/document.xml: content-missing – missing or out of order: "Gilt nur im Neubau."',
    'word/document.xml: content-extra – not in the model: "Gilt überall. ☒"',
  ]);
});

test('a box that someone ticked in Word is found', async () => {
  expect(await compared(annex('Text', true), annex('Text', false))).toEqual([
    'word/document.xml: box-state – no. 1 is "ZUT-01 ticked", the model says "ZUT-01 open"',
  ]);
});

test('header and footer belong to the proof', async () => {
  const other = annex('Text');
  other.header.right = 'Version 2.0';
  other.footer.pageOf = 'Blatt {page}';
  expect(await compared(annex('Text'), other)).toEqual([
    'word/header: content-missing – missing: "Version 2.0"',
    'word/footer: content-missing – missing: "Blatt"',
  ]);
});

test('bytes that are no ZIP file are one finding', () => {
  expect(checkBytes(new TextEncoder().encode('kein Word')).findings.map(findingLine)).toEqual([
    'package: zip – not a complete ZIP file',
  ]);
});

test.each([
  ['an undeclared prefix', '<w:p/>'],
  ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'],
  ['two roots', '<a/><b/>'],
  ['nothing at all', ''],
])('XML with %s is refused', (_, text) => {
  expect(() => parseXml(text)).toThrow();
});
