import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkBytes } from '../../../../../build/docx-check/check.ts';
import { readLogo } from '../../../../../shared/docx/design/logo.ts';
import { paletteOf } from '../../../../../shared/docx/design/palette.ts';
import { type AnnexDesign, chosenLook } from '../../../../../shared/docx/design-of.ts';
import { renderAnnex } from '../../../../../shared/docx/render-annex.ts';
import { organisationIdSchema } from '../../../../../shared/domain/ids.ts';
import { newAnnexDesign } from '../../../../../shared/domain/new-records.ts';
import { fromBase64, toBase64 } from '../../../../../shared/lib/base64.ts';
import { contrast } from '../../../../../shared/lib/contrast.ts';
import { png } from '../../../../support/letterheads/png.ts';
import { sampleAnnex } from '../../../../support/sample-annex.ts';

const LOGO = { bytes: png(200, 60, [11, 110, 79]), type: 'png' } as const;
const CHOSEN: AnnexDesign = { accent: '#0b6e4f', font: 'Georgia', logo: LOGO };
const render = (design?: AnnexDesign) =>
  renderAnnex(sampleAnnex(), { pageNumbers: false, ...(design ? { design } : {}) });
const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('an annex in a design of choice', () => {
  test('passes the check of Word files, with the same content', async () => {
    const bytes = await renderAnnex(sampleAnnex(), { design: CHOSEN });
    expect(checkBytes(bytes, sampleAnnex()).findings).toEqual([]);
  });

  test('has the same bytes every time', async () => {
    expect(await render(CHOSEN)).toEqual(await render(CHOSEN));
  });

  test('holds nothing of the delivered colour and font any more', async () => {
    const bytes = await render(CHOSEN);
    const all = Object.keys(unzipSync(bytes)).filter((name) =>
      /(document|styles|numbering|header\d|footer\d)\.xml$/.test(name),
    );
    const text = all.map((name) => partOf(bytes, name)).join('');
    expect(text).not.toMatch(/1F3A5F|2F5D8C|"Calibri"/);
    expect(text).toMatch(/0B6E4F/);
    expect(text).toMatch(/w:ascii="Georgia"/);
  });

  test('shows the logo on its first page only, with the name of the organisation', async () => {
    const bytes = await render(CHOSEN);
    const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => partOf(bytes, name));
    expect(headers.map((xml) => xml.includes('<w:drawing>'))).toEqual([false, true]);
    expect(headers[1]).toContain(`descr="${sampleAnnex().properties.creator.replace('&', '&amp;')}"`);
  });

  test('keeps page numbers where only colours are chosen', async () => {
    const numbers = (bytes: Uint8Array) =>
      [...partOf(bytes, 'word/document.xml').matchAll(/PAGEREF .*?<w:t[^>]*>(\d+)</g)].map((it) => it[1]);
    const plain = numbers(await renderAnnex(sampleAnnex()));
    expect(plain.length).toBeGreaterThan(10);
    expect(numbers(await renderAnnex(sampleAnnex(), { design: { accent: '#0b6e4f', font: '' } }))).toEqual(plain);
  });
});

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('whatever the accent, its words can be read on white and on its tints, and white words on it', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      const { brand, brandLight, soft, plannedFill } = paletteOf(accent);
      for (const [text, ground] of [
        [brand, '#ffffff'],
        [brandLight, '#ffffff'],
        [brand, soft],
        [brand, plannedFill],
      ] as const) {
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

test('an accent that can be read stays as it was chosen', () => {
  expect(paletteOf('#0b6e4f').brand).toBe('#0b6e4f');
});

describe('a logo', () => {
  const JPEG = Uint8Array.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 60, 0, 200, 3, 0, 0, 0, 0,
  ]);

  test('is known by what is in it', () => {
    expect(readLogo(LOGO.bytes)).toMatchObject({ logo: { type: 'png', width: 200, height: 60 } });
    expect(readLogo(JPEG)).toMatchObject({ logo: { type: 'jpeg', width: 200, height: 60 } });
  });

  test.each([
    ['text', new TextEncoder().encode('<svg/>'), 'noPicture'],
    ['nothing', new Uint8Array(), 'noPicture'],
    ['a JPEG that ends early', JPEG.slice(0, 12), 'noPicture'],
    ['megabytes', new Uint8Array(1024 * 1024 + 1), 'tooLarge'],
    ['more points than any printer has', png(6001, 1, [0, 0, 0]), 'tooManyPixels'],
  ])('is refused when it is %s', (_, bytes, problem) => {
    expect(readLogo(bytes)).toEqual({ problem });
  });

  test('never makes reading fail', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (tail) => {
        expect(readLogo(Uint8Array.from([0xff, 0xd8, ...tail]))).toBeDefined();
      }),
    );
  });
});

describe('what an organisation has chosen', () => {
  const id = organisationIdSchema.parse(crypto.randomUUID());

  test('is nothing at first, nor when it was taken back', () => {
    expect(chosenLook(undefined)).toEqual({});
    expect(chosenLook(newAnnexDesign({ id }))).toEqual({});
    expect(chosenLook({ ...newAnnexDesign({ id }, { accent: '#0b6e4f' }), deleted: true })).toEqual({});
  });

  test('is handed on as files, not as text', () => {
    const record = newAnnexDesign(
      { id },
      { logo: toBase64(LOGO.bytes), logoType: 'png', letterhead: toBase64(Uint8Array.of(1, 2)) },
    );
    expect(chosenLook(record)).toEqual({
      design: { accent: '', font: '', logo: LOGO },
      letterhead: Uint8Array.of(1, 2),
    });
  });

  test('survives as base64, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000 }), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
      { numRuns: 20 },
    );
  });
});
