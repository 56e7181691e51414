/** Items A-PCV-01 to A-PCV-11 of the acceptance list: the annex that is nearly a document of its own. */
import { describe, expect, it } from 'vitest';
import { annexTexts, headingsOf, type ListItem } from '../../../shared/annex/document.ts';
import { makeAnnex } from '../../../shared/annex/make-annex.ts';
import { allStatements } from '../../support/studied/holds-measure.ts';
import { tableRows } from '../../support/studied/holds-text.ts';
import { plainly, printedBlocks } from '../../support/studied/printed.ts';
import { studiedCase } from '../../support/studied/studied-case.ts';
import { about, HEADINGS, standsUnder } from '../../support/studied/where.ts';

const PCV = studiedCase('PCV');
const annex = PCV.annex();
const blocks = printedBlocks(annex);
const said = (id: string, area = '') => allStatements(PCV).filter((it) => it.measureId === id && standsUnder(it, area));
const titleOf = (number: string) => plainly(headingsOf(annex).find((it) => it.number === number)?.text ?? '');
const depthOf = (items: readonly ListItem[]): number =>
  items.length === 0 ? 0 : 1 + Math.max(...items.map(({ children }) => depthOf(children)));
const NUMBERS = [
  ...['3', '3.1', '3.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.5', '3.3', '3.3.1', '3.3.2', '3.4'],
  ...['3.5', '3.5.1', '3.5.2', '3.5.3', '3.5.4', '3.6', '3.7'],
];
const numbersOf3 = (of: typeof annex) =>
  headingsOf(of).flatMap(({ number }) => (/^3(\.|$)/.test(number) ? [number] : []));

describe('the full document', () => {
  it('A-PCV-01 prints contents, document information and ten versions before the measures', () => {
    const first = blocks.findIndex(({ block }) => block.kind === 'list' && block.items.some((it) => it.measureId));
    const before = blocks.slice(0, first);
    expect(before.some(({ block }) => block.kind === 'tableOfContents')).toBe(true);
    expect(before.some(({ text }) => text.includes(plainly(PCV.operation.subject)))).toBe(true);
    const versions = before.flatMap(({ block }) =>
      block.kind === 'table' && block.columns.some(({ title }) => title === 'Version') ? [block] : [],
    );
    expect(versions).toHaveLength(1);
    const rows =
      versions[0]?.rows.map((row) => row.map((cell) => plainly(cell.map(({ text }) => text).join('')))) ?? [];
    expect(rows.map(([number]) => number)).toEqual([
      '1.0',
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '1.5',
      '1.5a',
      '1.6',
      '1.7',
      '1.8',
    ]);
    const dated = rows.map((row) => row.some((cell) => /^\d\d\.\d\d\.\d{4}$/.test(cell)));
    expect(dated).toEqual([...Array(9).fill(true), false]);
  });

  it('A-PCV-01 has a list of contents three levels deep', () => {
    const contents = annex.blocks.find(({ kind }) => kind === 'tableOfContents');
    expect(contents).toMatchObject({ levels: 3 });
    expect(headingsOf(annex).some(({ level }) => level === 3)).toBe(true);
  });

  it('A-PCV-02 numbers 3.1 to 3.7 with their areas', () => {
    expect(numbersOf3(annex)).toEqual(NUMBERS);
  });

  it.each(['3.3.2', '3.5.2', '3.6'])('A-PCV-02 keeps these numbers when %s is emptied', (number) => {
    const input = PCV.input();
    const gone = new Set(
      allStatements(PCV)
        .filter((it) => standsUnder(it, number))
        .map((it) => it.measureId),
    );
    const without = input.assessments.filter(({ measureId }) => !gone.has(measureId));
    expect(without.length).toBeLessThan(input.assessments.length);
    const emptied = makeAnnex({ ...input, assessments: without });
    expect(numbersOf3(emptied)).toEqual(NUMBERS);
  });

  it('A-PCV-03 prints the references of groups, combined ones too', () => {
    expect(titleOf('3.1')).toContain('Art. 32 Abs. 1 lit. a');
    expect(titleOf('3.2')).toContain('Art. 32 Abs. 1 lit. b');
    expect(titleOf('3.4')).toContain('Art. 32 Abs. 1 lit. b und c');
    expect(titleOf('3.5')).toMatch(/Art\. 25 Abs\. 1/);
    expect(titleOf('3.5')).toMatch(/Art\. 32 Abs\. 1 lit\. d/);
    expect(titleOf('3.5.3')).toContain('Art. 25 Abs. 2');
    expect(titleOf('3.2.3')).not.toContain('Art.');
  });

  it('A-PCV-04 holds physical access twice, once for each site, with what is true of it', () => {
    expect([titleOf('3.2.1'), titleOf('3.2.2')]).toEqual([
      expect.stringMatching(/^Zutrittskontrolle.*eigene Büroräume/),
      expect.stringMatching(/^Zutrittskontrolle.*externe Serverräume/),
    ]);
    expect(said('ZUT-02', '3.2.1')).toHaveLength(1);
    expect(said('ZUT-02', '3.2.2')).toEqual([]);
    expect(said('ZUT-06', '3.2.2')).toHaveLength(1);
    expect(said('ZUT-06', '3.2.1')).toEqual([]);
  });

  it.each(['3.1', '3.5.1', '3.5.2', '3.5.3'])('A-PCV-05 prints %s as running text', (number) => {
    const forms = allStatements(PCV).flatMap((it) => (standsUnder(it, number) ? [it.form] : []));
    expect(forms.length).toBeGreaterThan(0);
    expect(new Set(forms)).toEqual(new Set(['prose']));
  });

  it('A-PCV-05 prints 3.2.2 as running text and then as two lists with headings', () => {
    const area = allStatements(PCV).filter((it) => standsUnder(it, '3.2.2'));
    const lists = area.filter(({ form }) => form === 'list');
    expect(area.filter(({ form }) => form === 'prose').length).toBeGreaterThan(5);
    expect([...new Set(lists.map(({ runIn }) => runIn))]).toEqual(['Zugriffsbeschränkungen', 'Zertifizierung']);
    expect(area.findIndex(({ form }) => form === 'list')).toBeGreaterThan(
      area.findLastIndex(({ form }) => form === 'prose'),
    );
  });

  it('A-PCV-06 leads into lists with a sentence, and nests them three levels deep', () => {
    const led = blocks.filter(
      (it, at) => it.block.kind === 'paragraph' && it.block.style === 'leadIn' && blocks[at + 1]?.block.kind === 'list',
    );
    expect(led.length).toBeGreaterThanOrEqual(6);
    expect(led.filter((it) => standsUnder(it, '3.2.4'))).toHaveLength(2);
    for (const { text } of led) expect(text).toMatch(/:$/);
    const depths = blocks.map(({ block }) => (block.kind === 'list' ? depthOf(block.items) : 0));
    expect(Math.max(...depths)).toBe(3);
  });

  it('A-PCV-07 marks what sub-processors see to, and what the client has to do', () => {
    for (const id of ['ZUT-06', 'ZUT-18', 'VER-20'])
      expect(said(id).map(about).join(), id).toMatch(/externe Serverräume.*Talgrund Rechenzentren GmbH|betrieben/);
    const { client } = PCV.input().texts.targets;
    for (const [id, area] of [
      ['FRN-16', '3.6'],
      ['FRN-19', '3.6'],
      ['FRN-20', '3.7'],
    ] as const)
      expect(
        said(id, area)
          .map(({ runIn, headings }) => [runIn, ...headings.map(({ text }) => text)].join())
          .join(),
        id,
      ).toContain(client);
    expect(said('FRN-18', '3.6').map(about).join()).not.toContain(client);
  });

  it('A-PCV-08 has the modules for remote maintenance, with logs kept for three years, and for support', () => {
    expect(titleOf('3.6')).toBe('Fernwartung');
    expect(titleOf('3.7')).toBe('Supportanfragen');
    expect(said('FRN-16', '3.6')[0]?.text).toMatch(/36 Monate|3 Jahre/);
    expect(said('FRN-21', '3.7')).toHaveLength(1);
  });

  it('A-PCV-09 prints why some measures are not named, and two tables of sub-processors with a footnote', () => {
    expect(headingsOf(annex).map(({ text }) => text)).toContain('Nicht genannte Maßnahmen');
    expect(annexTexts(PCV.annex()).join('\n')).toContain('Nicht alle Maßnahmen sind hier genannt.');
    expect(annexTexts(makeAnnex({ ...PCV.input(), withholds: false })).join()).not.toContain('Nicht alle Maßnahmen');
    const tables = annex.blocks.flatMap((block) =>
      block.kind === 'table' && ['Hauptleistung', 'Nebenleistung'].includes(block.title) ? [block] : [],
    );
    expect(tables.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Hauptleistung', 8],
      ['Nebenleistung', 5],
    ]);
    const notes = tables.flatMap(({ rows }) => rows.flat(2).flatMap(({ footnote }) => footnote ?? []));
    expect(notes).toEqual([expect.stringContaining('Rechenzentren innerhalb der EU')]);
    expect(tableRows(PCV).find((row) => row.includes('Wattlebark'))).toContain('SOC 2');
  });

  it('A-PCV-10 holds 21 measures in several areas, everywhere with the same values', () => {
    const areas = Object.values(HEADINGS.PCV);
    const byAnswer = new Map<string, { areas: Set<string>; values: Set<string> }>();
    for (const it of allStatements(PCV)) {
      const area = areas.find((heading) => standsUnder(it, heading));
      const key = it.measureId;
      const found = byAnswer.get(key) ?? { areas: new Set(), values: new Set() };
      if (area) found.areas.add(area);
      byAnswer.set(key, found);
    }
    const several = [...byAnswer].filter(([, found]) => found.areas.size > 1).map(([id]) => id);
    expect(several.length).toBeGreaterThanOrEqual(21);
    const input = PCV.input();
    const longer = input.assessments.map((it) =>
      it.measureId === 'ZUG-02' ? { ...it, values: { ...it.values, adminMinLength: 24 } } : it,
    );
    const changed = printedBlocks(makeAnnex({ ...input, assessments: longer }));
    const places = (text: string, of: typeof blocks) =>
      of.filter((it) => it.text.includes(text)).flatMap((it) => areas.filter((area) => standsUnder(it, area)));
    expect(places('24 Zeichen', changed)).toEqual(['3.2.3 Zugangskontrolle', '3.2.4 Zugriffskontrolle']);
    expect(places('16 Zeichen', changed)).toEqual([]);
  });

  it('A-PCV-11 prints under which conditions a measure holds', () => {
    expect(said('ZUG-03', '3.2.4')[0]?.text).toContain(', wo die Systeme es unterstützen');
    expect(
      said('ZUT-18', '3.2.2')
        .map(({ text }) => text)
        .join(),
    ).toContain('auf Anfrage');
    expect(said('VER-21', '3.4')[0]?.text).toContain(', an den Standorten, die es erfordern');
  });
});
