/** Items A-NIN-01 to A-NIN-07 of the acceptance list: flat, lettered, organisation first. */
import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../shared/annex/document.ts';
import { faults } from '../../support/studied/findings.ts';
import { allStatements } from '../../support/studied/holds-measure.ts';
import { plainly, printedBlocks } from '../../support/studied/printed.ts';
import { studiedCase } from '../../support/studied/studied-case.ts';
import { about, HEADINGS, standsUnder } from '../../support/studied/where.ts';

const NIN = studiedCase('NIN');
const annex = NIN.annex();
const AREAS = Object.values(HEADINGS.NIN);
const below = (area: string) => printedBlocks(annex).filter((it) => standsUnder(it, area));
const said = (id: string) => allStatements(NIN).filter(({ measureId }) => measureId === id);

describe('the flat annex', () => {
  it('A-NIN-01 prints eight areas without legal references, with letters that begin anew in each', () => {
    const headings = headingsOf(annex).map(({ text }) => text);
    expect(headings.filter((text) => AREAS.includes(text))).toEqual(AREAS);
    expect(headings.filter((text) => text.includes('Art.'))).toEqual([]);
    for (const area of AREAS) {
      const lists = below(area).flatMap(({ block, runIn }) => (block.kind === 'list' && !runIn ? [block] : []));
      expect(
        lists.map(({ marks }) => marks),
        area,
      ).toEqual(['letters']);
    }
    const first = below('Organisatorische Maßnahmen').flatMap(({ block }) =>
      block.kind === 'list' ? block.items : [],
    );
    expect(first.length).toBeGreaterThanOrEqual(16);
  });

  it.each(['Zugriffs- und Eingabekontrolle', 'Auftragskontrolle, Zweckbindung und Trennung'])(
    'A-NIN-02 prints two purposes in the one paragraph below "%s"',
    (area) => {
      const [purpose] = below(area);
      expect(purpose?.block).toMatchObject({ kind: 'paragraph' });
      expect(purpose?.text.split(/(?<=\.) /)).toHaveLength(2);
    },
  );

  it('A-NIN-03 has organisation and staff before physical access', () => {
    const areas = headingsOf(annex).flatMap(({ text }) => (AREAS.includes(text) ? [text] : []));
    expect(areas.slice(0, 3)).toEqual([
      'Organisatorische Maßnahmen',
      'Datenschutz bei den Beschäftigten',
      'Zutrittskontrolle',
    ]);
  });

  it('A-NIN-04 prints measures as full sentences, and a concept with its four parts', () => {
    const [concept] = said('BTR-16');
    expect(concept?.text).toMatch(/\.$/);
    for (const part of ['alle Beschäftigten', 'Identität', 'Leitung der Kundenbetreuung', 'jährlich'])
      expect(concept?.text).toContain(part);
    const listed = allStatements(NIN).filter(({ form, depth }) => form === 'list' && depth === 1);
    expect(listed.length).toBeGreaterThan(60);
    expect(listed.filter(({ text }) => !/[.!]$/.test(text)).map(({ text }) => text)).toEqual([]);
  });

  it('A-NIN-05 groups the table of sub-processors by deployment, with a column for third countries', () => {
    const tables = printedBlocks(annex).flatMap((it) =>
      it.block.kind === 'table' && it.block.columns.some(({ title }) => title === 'Drittland') ? [it.block] : [],
    );
    expect(tables.map(({ title }) => title)).toEqual(['Public Cloud', 'Private Cloud', 'Backup', 'Support']);
    const cells = tables.map(({ rows }) =>
      rows.map((row) => row.map((cell) => plainly(cell.map(({ text }) => text).join('')))),
    );
    expect(cells.flat()).toHaveLength(6);
    const groupsOf = (name: string) =>
      tables.filter((_, at) => cells[at]?.flat().some((cell) => cell.includes(name))).map(({ title }) => title);
    expect(groupsOf('Basaltkamp')).toEqual(['Public Cloud', 'Private Cloud']);
    expect(groupsOf('Cirruslund')).toEqual(['Private Cloud', 'Backup']);
    const third = tables[3]?.columns.findIndex(({ title }) => title === 'Drittland') ?? -1;
    expect(cells[3]?.map((row) => row[third])).toEqual([expect.stringMatching(/USA|Vereinigte Staaten|^ja/), 'nein']);
  });

  it('A-NIN-06 says that there are no servers of its own, and who sees to what instead', () => {
    expect(said('ZUT-26')[0]?.text).toMatch(/[Kk]eine .*Server|Server.* nicht/);
    expect(
      said('ZUT-18')
        .map(({ text }) => text)
        .join(),
    ).toContain('Basaltkamp Rechenzentrum GmbH');
    for (const id of ['VER-09', 'VER-20', 'VER-12', 'VER-15'])
      expect(said(id).map(about).join(), id).toContain('Basaltkamp Rechenzentrum GmbH');
    expect(
      said('VER-26')
        .map(({ text }) => text)
        .join(),
    ).toContain('Basaltkamp Rechenzentrum GmbH');
  });

  it('A-NIN-07 warns about a password rule without a number and about values that nobody can check', () => {
    expect(faults(NIN)).toEqual(expect.arrayContaining(['W08.1 ZUG-02', 'PLB-06.1 BEL-01', 'PLB-06.2 ZUG-17']));
  });
});
