/** Items A-ZWO-01 to A-ZWO-08 of the acceptance list: the annex of somebody else. */
import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../shared/annex/document.ts';
import { exportChecks } from '../../../shared/annex/export-checks.ts';
import { makeAnnex } from '../../../shared/annex/make-annex.ts';
import { missingHeld } from '../../support/studied/holds.ts';
import { allStatements, isAbout } from '../../support/studied/holds-measure.ts';
import { plainly, printedBlocks, statements } from '../../support/studied/printed.ts';
import { rowsOf } from '../../support/studied/seed-rows.ts';
import { studiedCase } from '../../support/studied/studied-case.ts';
import { standsUnder } from '../../support/studied/where.ts';

const ZWO = studiedCase('ZWO');
const annex = ZWO.annex();
const blocks = printedBlocks(annex);
const [party] = ZWO.content.parties;
const said = (id: string, area = '') => allStatements(ZWO).filter((it) => it.measureId === id && standsUnder(it, area));
const titleOf = (number: string) => plainly(headingsOf(annex).find((it) => it.number === number)?.text ?? '');

describe('the annex of a sub-processor', () => {
  it('A-ZWO-01 consists of nothing but its measures, introduced by its name and address', () => {
    const targets = new Set(ZWO.input().assessments.map(({ target }) => target.split(':')[0]));
    expect(targets).toEqual(new Set(['party', 'site']));
    const first = blocks.findIndex(
      (it) => it.block.kind === 'paragraph' && it.block.inlines.some((run) => run.measureId),
    );
    const before = blocks
      .slice(0, first)
      .map(({ text, headings }) => [text, ...headings.map((it) => it.text)].join(' '));
    expect(before.some((text) => text.includes(party?.name ?? '?'))).toBe(true);
    expect(before.some((text) => text.includes('Flussaue 12') && text.includes('93998 Kieselgrund'))).toBe(true);
    for (const { site } of ZWO.content.sites.map(({ id }) => ({ site: `site:${id}` })))
      expect(allStatements(ZWO).some((it) => isAbout(it, site, ZWO))).toBe(true);
  });

  it('A-ZWO-02 counts anew inside it: 1 principles, 2 measures, 2.1.1 …', () => {
    const headings = headingsOf(annex);
    const start = headings.findIndex(({ restart }) => restart);
    expect(start).toBeGreaterThanOrEqual(0);
    const inside = headings.slice(start).map(({ number, text }) => `${number} ${plainly(text)}`);
    expect(inside[0]).toMatch(/^1 Grundsätze/);
    expect(inside[1]).toMatch(/^2 .*Art\. 32/);
    expect(inside.slice(2, 8).map((it) => it.split(' ')[0])).toEqual([
      '2.1',
      '2.1.1',
      '2.1.2',
      '2.1.3',
      '2.1.4',
      '2.1.5',
    ]);
  });

  it('A-ZWO-03 prints all areas as running text, with about 100 statements behind it', () => {
    const tickable = rowsOf('ZWO').filter((row) => row.held.some((held) => 'measure' in held));
    expect(tickable.length).toBeGreaterThanOrEqual(100);
    expect(tickable.flatMap((row) => row.held.flatMap((held) => missingHeld(row, held, ZWO) ?? []))).toEqual([]);
    expect(allStatements(ZWO).length).toBeGreaterThan(60);
    expect(new Set(allStatements(ZWO).map(({ form }) => form))).toEqual(new Set(['prose']));
  });

  it('A-ZWO-03 takes a sentence out of the text when its measure is unticked', () => {
    const input = ZWO.input();
    const assessments = input.assessments.map((it) =>
      it.measureId === 'TRN-16' ? { ...it, status: 'notImplemented' as const } : it,
    );
    const left = statements(makeAnnex({ ...input, assessments })).map(({ measureId }) => measureId);
    const all = allStatements(ZWO).map(({ measureId }) => measureId);
    expect(all).toContain('TRN-16');
    expect(left).toEqual(all.filter((id) => id !== 'TRN-16'));
  });

  it('A-ZWO-04 splits physical access by data centre and headquarters', () => {
    const areas = allStatements(ZWO).filter((it) => standsUnder(it, '2.1.1'));
    expect([...new Set(areas.map(({ runIn }) => runIn))].filter(Boolean)).toEqual([
      expect.stringContaining('Datacenter Isarwinkel'),
      expect.stringContaining('Headquarter Kieselgrund'),
    ]);
    const where = (id: string) => said(id, '2.1.1').map(({ runIn }) => runIn.split(' ')[0]);
    expect(where('ZUT-07')).toEqual(['Datacenter']);
    expect(where('ZUT-05')).toEqual(['Headquarter']);
    expect(where('ZUT-11')).toEqual(['Datacenter', 'Headquarter']);
  });

  it('A-ZWO-05 prints references at groups and at pseudonymisation, none at integrity', () => {
    expect(titleOf('2.1')).toContain('Art. 32 Abs. 1 lit. b');
    expect(titleOf('2.1.5')).toMatch(/Art\. 32 Abs\. 1 lit\. a/);
    expect(titleOf('2.1.5')).toMatch(/Art\. 25 Abs\. 1/);
    expect(titleOf('2.2')).toMatch(/^Integrität/);
    expect(titleOf('2.2')).not.toContain('Art.');
    expect(titleOf('2.1.2')).not.toContain('Art.');
    expect(titleOf('2.4')).toMatch(/Art\. 32 Abs\. 1 lit\. d/);
  });

  it('A-ZWO-06 prints for what the client is responsible, and what the provider does not know', () => {
    const [duty] = said('AUF-23', '2.1.2');
    expect(duty?.text).toContain('Auftraggeber übernimmt');
    for (const words of ['Schutz eigener und gemieteter Systeme', 'Geheimhaltung der Zugangsdaten'])
      expect(duty?.text).toContain(words);
    const own = ZWO.content.ownMeasures.find(({ title }) => title.de.startsWith('Keine Kenntnis'));
    expect(
      said(own?.id ?? '', '2.4.3')
        .map(({ text }) => text)
        .join(),
    ).toContain('nicht bekannt');
  });

  it('A-ZWO-07 warns that measures of the processor itself are missing', () => {
    const kinds = (input: ReturnType<typeof ZWO.input>) => exportChecks(input).map(({ kind }) => kind);
    expect(kinds(ZWO.input())).toContain('onlyOfOthers');
    expect(kinds(studiedCase('QUA').input())).not.toContain('onlyOfOthers');
  });

  it('A-ZWO-08 lists the one sub-processor', () => {
    const start = headingsOf(annex).findIndex(({ text }) => /Unterauftrag|Subunternehmer/.test(text));
    expect(start).toBeGreaterThanOrEqual(0);
    const listing = blocks.filter(
      ({ headings, text }) =>
        headings.some((it) => /Unterauftrag|Subunternehmer/.test(it.text)) && text.includes(party?.name ?? '?'),
    );
    expect(listing).toHaveLength(1);
    expect(listing[0]?.text).toContain('93998 Kieselgrund');
  });
});
