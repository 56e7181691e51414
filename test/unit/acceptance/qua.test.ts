/** Items A-QUA-01 to A-QUA-07 of the acceptance list: the tidy checklist. */
import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../shared/annex/document.ts';
import { faults } from '../../support/studied/findings.ts';
import { allStatements } from '../../support/studied/holds-measure.ts';
import { tableRows } from '../../support/studied/holds-text.ts';
import { plainly, printedBlocks } from '../../support/studied/printed.ts';
import { studiedCase } from '../../support/studied/studied-case.ts';
import { HEADINGS, standsUnder } from '../../support/studied/where.ts';

const QUA = studiedCase('QUA');
const annex = QUA.annex();
const AREAS = [...Object.values(HEADINGS.QUA), '1.5 Pseudonymisierung'].filter((it, at, all) => all.indexOf(it) === at);
const said = (id: string, heading: string) =>
  allStatements(QUA).filter((it) => it.measureId === id && standsUnder(it, heading));

describe('the checklist', () => {
  it('A-QUA-01 prints 12 areas in 4 groups, each with the line that says its purpose', () => {
    const numbers = headingsOf(annex).map(({ number }) => number);
    expect(numbers.filter((it) => /^[1-4]$/.test(it))).toEqual(['1', '2', '3', '4']);
    expect(AREAS).toHaveLength(12);
    for (const area of AREAS) {
      const below = printedBlocks(annex).filter((it) => standsUnder(it, area));
      expect(below[0]?.block, area).toMatchObject({ kind: 'paragraph', style: 'purpose' });
      expect(below[0]?.text.length, area).toBeGreaterThan(30);
    }
  });

  it('A-QUA-02 prints pseudonymisation with its purpose, its reference and nothing but that it is not relevant', () => {
    const below = printedBlocks(annex).filter((it) => standsUnder(it, '1.5'));
    const styles = below.map(({ block }) => (block.kind === 'paragraph' ? block.style : block.kind));
    expect(styles).toEqual(['purpose', 'marker']);
    expect(below[1]?.text).toMatch(/^Nicht auftragsrelevant/);
    const heading = headingsOf(annex).find(({ number }) => number === '1.5');
    expect(plainly(heading?.text ?? '')).toMatch(/Art\. 32 Abs\. 1 lit\. a/);
  });

  it.each([
    ['ZUG-02', '1.2', '10 Zeichen'],
    ['ZUG-05', '1.2', '10'],
    ['ZUG-06', '1.2', '15 Minuten'],
    ['LOE-06', '1.3', 'P-3'],
    ['ZGR-04', '1.3', 'jährlich'],
    ['UEB-06', '4.1', 'jährlich'],
  ])('A-QUA-03 prints what %s is set to inside its bullet in %s', (id, heading, value) => {
    const [statement] = said(id, heading);
    expect(statement?.form).toBe('list');
    expect(statement?.text).toMatch(new RegExp(`\\(.*${value}.*\\)`));
  });

  it('A-QUA-04 names Art. 32(1)(c) at a bullet of availability', () => {
    expect(said('WDH-01', '3.1')[0]?.text).toContain('Art. 32 Abs. 1 lit. c');
    expect(said('WDH-01', '3.1')[0]?.form).toBe('list');
  });

  it.each([
    ['ZGR-02', '1.2', '1.3'],
    ['PER-01', '4.1', '4.4'],
  ])('A-QUA-05 places %s in %s and in %s, in the same words', (id, one, other) => {
    const texts = [one, other].map((heading) => said(id, heading).map(({ text }) => text));
    expect(texts[0]).toHaveLength(1);
    expect(texts[1]).toEqual(texts[0]);
  });

  it('A-QUA-06 lists six sub-processors with address and service', () => {
    const parties = QUA.content.parties;
    expect(parties).toHaveLength(6);
    for (const { name, address, service } of parties) {
      const row = tableRows(QUA).filter((it) => it.includes(name));
      expect(row, name).toHaveLength(1);
      expect(row[0]).toContain(plainly(address));
      expect(row[0]).toContain(service);
    }
  });

  it('A-QUA-07 warns about the periodic change of passwords and about shredding in level P-3', () => {
    expect(faults(QUA)).toEqual(expect.arrayContaining(['SDT-09.2 ZUG-02', 'SDT-25.4 LOE-06']));
  });

  it('keeps what is planned or not applicable out of the lists', () => {
    const printed = allStatements(QUA).map(({ measureId }) => measureId);
    expect(printed).toContain('ZUG-03');
    expect(printed).not.toContain('ZUG-20');
  });
});
