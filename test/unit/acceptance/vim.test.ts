/** Items A-VIM-01 to A-VIM-07 of the acceptance list: a long checklist with nested options. */
import { describe, expect, it } from 'vitest';
import { headingsOf, type ListItem } from '../../../shared/annex/document.ts';
import { exportChecks } from '../../../shared/annex/export-checks.ts';
import { faults } from '../../support/studied/findings.ts';
import { missingHeld } from '../../support/studied/holds.ts';
import { allStatements } from '../../support/studied/holds-measure.ts';
import { plainly, printedBlocks } from '../../support/studied/printed.ts';
import { rowsOf } from '../../support/studied/seed-rows.ts';
import { studiedCase } from '../../support/studied/studied-case.ts';
import { HEADINGS, standsUnder } from '../../support/studied/where.ts';

const VIM = studiedCase('VIM');
const annex = VIM.annex();
const AREAS = Object.values(HEADINGS.VIM);
const below = (area: string) => printedBlocks(annex).filter((it) => standsUnder(it, area));
const said = (id: string, area = '') => allStatements(VIM).filter((it) => it.measureId === id && standsUnder(it, area));
const depthOf = ({ children }: ListItem): number => 1 + Math.max(0, ...children.map(depthOf));

/** The item of a measure with what stands below it. */
function itemOf(id: string): ListItem | undefined {
  const within = (items: readonly ListItem[]): ListItem[] =>
    items.flatMap((item) => (item.measureId === id ? [item] : within(item.children)));
  return annex.blocks.flatMap((block) => (block.kind === 'list' ? within(block.items) : []))[0];
}

describe('the long checklist', () => {
  it('A-VIM-01 prints 11 areas, all but the last with a line that describes them', () => {
    const headings = headingsOf(annex).map(({ number, text }) => `${number} ${text}`);
    for (const area of AREAS)
      expect(
        headings.some((it) => it.startsWith(area)),
        area,
      ).toBe(true);
    const described = AREAS.filter((area) => below(area)[0]?.text.startsWith('Beschreibung: '));
    expect(AREAS).toHaveLength(11);
    expect(described).toEqual(AREAS.slice(0, 10));
    expect(headings.filter((it) => it.includes('Art.'))).toEqual([]);
  });

  it('A-VIM-02 holds all 285 bullets', () => {
    const bullets = rowsOf('VIM').filter(
      ({ normalizedKey: key }) => !key.startsWith('struct-') || key === 'struct-free-text-other',
    );
    expect(bullets).toHaveLength(285);
    expect(bullets.flatMap((row) => row.held.flatMap((held) => missingHeld(row, held, VIM) ?? []))).toEqual([]);
  });

  it.each([
    ['algorithms', 'PSV-02', 3],
    ['hashes and signatures', 'PSV-07', 3],
    ['protocols', 'WEI-21', 3],
    ['protocols in the own network', 'ZUG-34', 3],
    ['destruction', 'LOE-19', 3],
  ])('A-VIM-02 nests the options for %s below %s', (_, id, depth) => {
    const item = itemOf(id);
    expect(item && depthOf(item)).toBeGreaterThanOrEqual(depth);
  });

  it.each([
    ['ZUG-12', 'algo'],
    ['ZUG-14', 'algo'],
    ['PSV-07', 'otherHash'],
    ['WEI-21', 'otherChannel'],
    ['BEL-01', 'otherType'],
  ])('A-VIM-03 drops what is empty in %s (%s), and lists it before export', (id, parameterId) => {
    expect(said(id)).not.toEqual([]);
    const empty = exportChecks(VIM.input()).flatMap((check) => ('empty' in check ? check.empty : []));
    expect(empty).toContainEqual(expect.objectContaining({ measureId: id, parameterId }));
    const labels = {
      algo: 'Hashverfahren',
      otherHash: 'weiteres Hash',
      otherChannel: 'anderer Weg',
      otherType: 'andere Art',
    };
    for (const { text } of said(id)) {
      expect(text).not.toContain(labels[parameterId as keyof typeof labels]);
      expect(text).not.toMatch(/:\s*$/);
    }
  });

  it('A-VIM-04 prints ticked options only, with key lengths and free text', () => {
    const storage = said('PSV-02', '1.3')[0]?.text ?? '';
    for (const words of [
      'AES',
      '128 Bit',
      '256 Bit',
      '3DES',
      'RSA',
      '1024 Bit',
      '2048 Bit',
      'AES 256 des Cloud-Anbieters at rest',
    ])
      expect(storage).toContain(words);
    for (const words of ['ChaCha20', '3072', '4096', 'RC4']) expect(storage).not.toContain(words);
    expect(said('WDH-09', '3.2')[0]?.text).toMatch(/[Hh]ot|heiß/i);
    expect(said('ZUG-03', '1.2')[0]?.text).toContain('FIDO2');
    expect(annex.blocks.some((block) => block.kind === 'measure' && !block.checked)).toBe(false);
  });

  it('A-VIM-05 has separation and processors under review, and resilience as an area of its own', () => {
    const numbers = new Map(headingsOf(annex).map(({ number, text }) => [number, plainly(text)]));
    expect(numbers.get('3.2')).toMatch(/^Belastbarkeit/);
    expect(numbers.get('4')).toMatch(/^Überprüfung/);
    expect(numbers.get('4.2')).toMatch(/^Auftragskontrolle/);
    expect(numbers.get('4.3')).toMatch(/^Trennungskontrolle/);
  });

  it('A-VIM-06 names its sub-processors by a link only', () => {
    const link = 'https://www.gruenspecht-it.example/unterauftragsverarbeiter';
    const linking = printedBlocks(annex).filter(({ text }) => text.includes(link));
    expect(linking).toHaveLength(1);
    const [block] = linking.map((it) => it.block);
    expect(block?.kind === 'paragraph' || block?.kind === 'list').toBe(true);
    expect(JSON.stringify(block)).toContain(`"href":"${link}"`);
    expect(printedBlocks(annex).some((it) => it.text.includes('Eulenwacht') && it.block.kind === 'table')).toBe(false);
  });

  it.each([
    ['3DES', 'SDT-06.3 PSV-02'],
    ['3DES on the way', 'SDT-06.5 WEI-01'],
    ['RSA with 1024 bit', 'SDT-03.8 PSV-02'],
    ['RSA with 1024 bit on the way', 'SDT-03.12 WEI-01'],
    ['DSA signatures', 'W03.1 PSV-07'],
    ['ElGamal signatures', 'W03.2 PSV-07'],
    ['erasure by Gutmann', 'W12.1 LOE-19'],
    ['passwords of 8 characters', 'SDT-08.2 ZUG-02'],
    ['particles of 1000 mm²', 'W15.1 LOE-19'],
    ['ISIS12', 'W27.1 UEB-07'],
  ])('A-VIM-07 warns about %s', (_, fault) => {
    expect(faults(VIM)).toContain(fault);
  });
});
