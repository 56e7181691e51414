/** Files that are no letterheads, and letterheads with something in them that must not travel. */

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inspectLetterhead } from '../../../../../shared/docx/inspect-letterhead.ts';
import { LetterheadProblem } from '../../../../../shared/docx/letterhead/problem.ts';
import { renderAnnex } from '../../../../../shared/docx/render-annex.ts';
import { germanLetterhead, logoDrawing } from '../../../../support/letterheads/german-letterhead.ts';
import {
  type LetterheadParts,
  letterhead,
  letterheadFiles,
  paragraph,
  relation,
  zipOf,
} from '../../../../support/letterheads/letterhead-parts.ts';
import { smallAnnex } from '../../../../support/small-annex.ts';

function problemWith(bytes: Uint8Array): string {
  try {
    inspectLetterhead(bytes);
    return 'none';
  } catch (error) {
    if (error instanceof LetterheadProblem) return error.kind;
    throw error;
  }
}

const files = (more: Partial<LetterheadParts> = {}) => letterheadFiles(germanLetterhead(more));
const without = (name: string) => zipOf(Object.fromEntries(Object.entries(files()).filter(([it]) => it !== name)));
const withText = (name: string, change: (xml: string) => string) => {
  const all = files();
  return zipOf({ ...all, [name]: strToU8(change(strFromU8(all[name] ?? new Uint8Array()))) });
};
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
const VML = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';
const EXTERNAL = ' TargetMode="External"';

/** Says in its directory that it is as large as `size`. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 28; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

/** One stored file of `size` bytes that stands in the directory `count` times and says of itself that it is empty. */
function sameBytes(size: number, count: number): Uint8Array {
  const zip = zipSync({ a: new Uint8Array(size) }, { level: 0 });
  const end = zip.length - 22;
  const start = new DataView(zip.buffer).getUint32(end + 16, true);
  const entry = claiming(zip.slice(start, end), 0);
  const directory = Array.from({ length: count }, () => [...entry]).flat();
  const bytes = Uint8Array.from([...zip.subarray(0, start), ...directory, ...zip.subarray(end)]);
  const view = new DataView(bytes.buffer, bytes.length - 22);
  for (const at of [8, 10]) view.setUint16(at, count, true);
  view.setUint32(12, directory.length, true);
  return bytes;
}

describe('a file is refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'noZip'],
    ['of text', strToU8('Briefkopf'), 'noZip'],
    ['of old Word', Uint8Array.from(OLE), 'oldWord'],
    ['with a password', Uint8Array.from([...OLE, ...wide('EncryptedPackage')]), 'encrypted'],
    ['that is a ZIP but no Word file', zipOf({ 'a.txt': strToU8('a') }), 'noWord'],
    ['with macros', zipOf({ ...files(), 'word/vbaProject.bin': strToU8('x') }), 'macros'],
    [
      'of the type with macros',
      withText('[Content_Types].xml', (xml) => xml.replace('template.main', 'macroEnabledTemplate.main')),
      'macros',
    ],
    [
      'of the strict kind',
      withText('_rels/.rels', (xml) =>
        xml.replace(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
      ),
      'strict',
    ],
    ['without styles', without('word/styles.xml'), 'missingPart'],
    ['without its document', without('word/document.xml'), 'missingPart'],
    ['with half a document', withText('word/document.xml', (xml) => xml.slice(0, -20)), 'damaged'],
    [
      'with a document type',
      withText('word/document.xml', (xml) => xml.replace('?>', '?><!DOCTYPE w [<!ENTITY a "b">]>')),
      'damaged',
    ],
    [
      'that nests without end',
      withText('word/document.xml', (xml) => xml.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(5000)}`)),
      'damaged',
    ],
    ['that unpacks without end', claiming(zipOf(files()), 0x7000_0000), 'bomb'],
    ['that names the same bytes over and over', sameBytes(1024 * 1024, 80), 'bomb'],
    [
      'with relations in the place of a picture',
      zipOf(files({ relations: relation('rId20', 'image', '_rels/document.xml.rels') })),
      'damaged',
    ],
    [
      'of very many parts',
      zipOf({ ...files(), ...Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`a${i}`, new Uint8Array()])) }),
      'bomb',
    ],
    ['that is too large', new Uint8Array(4 * 1024 * 1024 + 1), 'tooLarge'],
    [
      'with tracked changes',
      zipOf(files({ body: '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>neu</w:t></w:r></w:ins></w:p>' })),
      'trackedChanges',
    ],
    [
      'too narrow for tables',
      zipOf(
        files({
          section: '<w:pgSz w:w="6000" w:h="8000"/><w:pgMar w:top="500" w:right="1000" w:bottom="500" w:left="1000"/>',
        }),
      ),
      'tooNarrow',
    ],
  ])('%s', (_, bytes, kind) => {
    expect(problemWith(bytes)).toBe(kind);
  });

  test('whatever is damaged in it, with a problem and never with another error', () => {
    const whole = zipOf(files());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        (changes) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          expect(typeof problemWith(bytes)).toBe('string');
        },
      ),
      { numRuns: 150 },
    );
  });

  test('cut off anywhere', () => {
    const whole = zipOf(files());
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(problemWith(whole.slice(0, length))).not.toBe('none');
      }),
      { numRuns: 60 },
    );
  });
});

describe('from a letterhead is left out', () => {
  async function leftOut(more: Partial<LetterheadParts>) {
    const bytes = letterhead(germanLetterhead(more));
    const { leftOut: found } = inspectLetterhead(bytes);
    const parts = unzipSync(await renderAnnex(smallAnnex([]), { letterhead: bytes, pageNumbers: false }));
    return {
      found,
      names: Object.keys(parts),
      text: Object.values(parts)
        .map((part) => strFromU8(part, true))
        .join('\n'),
    };
  }

  test('the template it was made from', async () => {
    const { found, text } = await leftOut({
      settings: '<w:attachedTemplate r:id="rId1"/><w:defaultTabStop w:val="708"/>',
      files: {
        ...germanLetterhead().files,
        'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'attachedTemplate', 'https://vorlagen.example/haus.dotm', EXTERNAL)}</Relationships>`,
      },
    });
    expect(found).toEqual(['remoteTemplate']);
    expect(text).not.toContain('vorlagen.example');
  });

  test('a picture on another computer, with the run that shows it', async () => {
    const { found, text } = await leftOut({
      header: `<w:p>${logoDrawing('rId1')}</w:p>`,
      headerRelations: relation('rId1', 'image', 'https://zaehlpixel.example/a.png', EXTERNAL),
    });
    expect(found).toEqual(['remoteFiles']);
    expect(text).not.toContain('zaehlpixel.example');
    expect(text).not.toContain('r:embed="rId1"');
  });

  test('a link into the file system, but not its words, and no link to the web', async () => {
    const { found, text } = await leftOut({
      body: `<w:p><w:hyperlink r:id="rId20"><w:r><w:t>Akte</w:t></w:r></w:hyperlink><w:hyperlink r:id="rId21"><w:r><w:t>Netz</w:t></w:r></w:hyperlink></w:p>`,
      relations:
        relation('rId20', 'hyperlink', 'file:///c:/akte.docx', EXTERNAL) +
        relation('rId21', 'hyperlink', 'https://haus.example/', EXTERNAL),
    });
    expect(found).toEqual(['remoteFiles']);
    expect(text).not.toContain('akte.docx');
    expect(text).toContain('Akte');
    expect(text).toContain('https://haus.example/');
  });

  test('an embedded object', async () => {
    const { found, names } = await leftOut({
      body: `<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="rId20"/></w:object></w:r></w:p>`,
      relations: relation('rId20', 'oleObject', 'embeddings/o.bin'),
      files: { ...germanLetterhead().files, 'word/embeddings/o.bin': 'x' },
    });
    expect(found).toEqual(['objects']);
    expect(names.filter((name) => name.includes('embeddings'))).toEqual([]);
  });

  test('a comment', async () => {
    const { found, text } = await leftOut({
      body: `<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>Gruß</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
    });
    expect(found).toEqual(['comments']);
    expect(text).not.toContain('comment');
  });

  test('a field that reads another file; what it shows stays', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const { found, text } = await leftOut({
      body: `<w:p>${field('begin')}<w:r><w:instrText> INCLUDETEXT "c:\\\\geheim.docx" </w:instrText></w:r>${field('separate')}<w:r><w:t>Inhalt</w:t></w:r>${field('end')}</w:p>`,
    });
    expect(found).toEqual(['liveFields']);
    expect(text).not.toContain('geheim');
    expect(text).toContain('Inhalt');
  });

  test('such a field inside of such a field', async () => {
    const field = (code: string, content: string) => `<w:fldSimple w:instr="${code}">${content}</w:fldSimple>`;
    const inner = field('INCLUDEPICTURE https://zaehlpixel.example/a.png', '<w:r><w:t>Inhalt</w:t></w:r>');
    const { found, text } = await leftOut({ body: `<w:p>${field('INCLUDETEXT geheim.docx', inner)}</w:p>` });
    expect(found).toEqual(['liveFields']);
    expect(text).not.toMatch(/geheim|zaehlpixel/);
    expect(text).toContain('Inhalt');
  });

  test('variables that programs keep in it, and the fields that would read them', async () => {
    const { text } = await leftOut({
      settings: '<w:docVars><w:docVar w:name="Akte" w:val="geheim 4711"/></w:docVars><w:defaultTabStop w:val="708"/>',
      body: '<w:p><w:fldSimple w:instr=" DOCVARIABLE Akte "><w:r><w:t>Inhalt</w:t></w:r></w:fldSimple></w:p>',
    });
    expect(text).not.toMatch(/geheim|DOCVARIABLE/);
    expect(text).toContain('Inhalt');
  });

  test.each([
    ['picture', '<v:shape style="width:1pt"><v:imagedata src="https://zaehlpixel.example/a.png"/></v:shape>'],
    ['filling', '<v:rect><v:fill o:href="https://zaehlpixel.example/a.png"/></v:rect>'],
    ['film', '<w:movie r:id="rId9"/>'],
  ])('a drawing of the old kind with a %s from elsewhere', async (_, drawing) => {
    const { found, text } = await leftOut({ body: `<w:p><w:r><w:pict ${VML}>${drawing}</w:pict></w:r></w:p>` });
    expect(found).toEqual(['remoteFiles']);
    expect(text).not.toMatch(/zaehlpixel|w:pict|movie/);
  });

  test('the link of a drawing of the old kind, but not the drawing', async () => {
    const { found, text } = await leftOut({
      body: `<w:p><w:r><w:pict ${VML}><v:rect href="file:///c:/akte.docx" style="width:9pt;height:9pt"/></w:pict></w:r></w:p>`,
    });
    expect(found).toEqual(['remoteFiles']);
    expect(text).not.toContain('akte.docx');
    expect(text).toContain('v:rect');
  });

  test('what nothing leads to', async () => {
    const { found, names } = await leftOut({ files: { ...germanLetterhead().files, 'word/notizen.xml': '<a/>' } });
    expect(found).toEqual([]);
    expect(names).not.toContain('word/notizen.xml');
  });
});

test('a picture that leads nowhere, as Word writes at times, is left out', () => {
  const bytes = letterhead(
    germanLetterhead({ headerRelations: relation('rId1', 'image', 'NULL'), body: paragraph('Text') }),
  );
  expect(inspectLetterhead(bytes)).toMatchObject({ hasLogo: false, hasText: true });
});
