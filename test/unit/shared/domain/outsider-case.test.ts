import { beforeEach, describe, expect, it } from 'vitest';
import { collectCase } from '../../../../renderer/data/collect-case.ts';
import { annexLookId } from '../../../../shared/domain/annex-look-id.ts';
import { newAnnexLook } from '../../../../shared/domain/new-records.ts';
import { forOutsiders } from '../../../../shared/domain/outsider-case.ts';
import { readCase } from '../../../../shared/file-format/read-case.ts';
import { writeCase } from '../../../../shared/file-format/write-case.ts';
import { measure, openTestCase, type TestCase } from '../../renderer/data/test-data.ts';

let test: TestCase;
beforeEach(async () => {
  test = await openTestCase();
});

async function sent() {
  const collected = await collectCase(test.database, [test.organisationId], { internalNotes: true });
  return forOutsiders(collected.content);
}

const answerIn = (content: Awaited<ReturnType<typeof sent>>, id: string) =>
  content.assessments.find(({ measureId }) => measureId === id);

describe('a case for people outside', () => {
  it('holds what is done and planned, with values and notes, and nothing of how the work stands', async () => {
    const { commands, scope } = test;
    await commands.setStatus(scope, [measure('ZUT-01'), measure('ZUT-04')], 'implemented');
    await commands.assess(scope, measure('ZUT-01'), {
      note: 'Rund um die Uhr',
      internalNote: 'INTERN',
      responsible: 'WER',
      due: '2027-01-01',
      reviewOn: '2027-02-02',
    });
    await commands.setStatus(scope, [measure('ZUT-02')], 'notImplemented');
    await commands.assess(scope, measure('ZUT-03'), { note: 'OFFEN' });
    await commands.assess(scope, measure('ZUT-04'), { note: 'NURINTERN', internalOnly: true });
    const content = await sent();
    expect(content.assessments.map(({ measureId }) => measureId)).toEqual(['ZUT-01']);
    expect(answerIn(content, 'ZUT-01')).toMatchObject({ status: 'implemented', note: 'Rund um die Uhr' });
    expect(JSON.stringify(content)).not.toMatch(/INTERN|WER|2027|OFFEN|NURINTERN/);
  });

  it('says what holds in an operation, wherever it was said, and does not say where', async () => {
    const { commands, scope, organisationId } = test;
    const everywhere = { kind: 'organisation', id: organisationId } as const;
    await commands.setStatus(everywhere, [measure('ZUT-01'), measure('ZUT-02')], 'implemented');
    await commands.assess(everywhere, measure('ZUT-01'), { note: 'Überall' });
    await commands.assess(everywhere, measure('ZUT-02'), { note: 'NICHTHIER' });
    await commands.setStatus(scope, [measure('ZUT-02')], 'notImplemented');
    const content = await sent();
    expect(content.assessments.map((it) => [it.scope.kind, it.measureId, it.note])).toEqual([
      ['operation', 'ZUT-01', 'Überall'],
    ]);
    expect(JSON.stringify(content)).not.toContain('NICHTHIER');
  });

  it('takes along only the own measures of which it says anything', async () => {
    const { commands, scope, organisationId } = test;
    const titles = ['Schleuse', 'UNFERTIG', 'UNBEANTWORTET'];
    const ids = [];
    for (const de of titles) {
      ids.push(await commands.createOwnMeasure(organisationId, { areaId: 'ZUT' as never, title: { de, en: '' } }));
    }
    const [done, open] = ids;
    if (!done || !open) throw new Error('no measures');
    await commands.setStatus(scope, [done], 'implemented');
    await commands.setStatus(scope, [open], 'notImplemented');
    const content = await sent();
    expect(content.ownMeasures.map(({ title }) => title.de)).toEqual(['Schleuse']);
    expect(JSON.stringify(content)).not.toMatch(/UNFERTIG|UNBEANTWORTET/);
  });

  it('holds colours and logo of its annexes, but not the file of the letterhead with all that is hidden in it', async () => {
    const letterhead = { letterhead: 'UEsDBA==', letterheadName: 'ENTWURF.docx' };
    await test.commands.setAnnexDesign(test.organisationId, { accent: '#1f4e79', ...letterhead });
    const [design] = (await sent()).annexDesigns;
    expect(design).toMatchObject({ accent: '#1f4e79', letterhead: '', letterheadName: '' });
  });

  it('holds nothing of how its releases looked: the letterheads of their time are in it', async () => {
    const { organisationId } = test;
    const look = { organisationId, accent: '', font: '', logo: '', logoType: '', letterheadName: '' } as const;
    const content = { ...look, letterhead: 'UEsDBA==' };
    await test.database.annexLooks.put(newAnnexLook({ id: annexLookId(content), organisationId }, content));
    expect((await sent()).annexLooks).toEqual([]);
  });

  it('is a sound file that says nothing of who wrote what', async () => {
    await test.commands.setStatus(test.scope, [measure('ZUT-01')], 'implemented');
    const content = await sent();
    const scope = { kind: 'organisations', internalNotes: false, audience: 'outsiders' } as const;
    const catalogue = { id: 'c', version: '1' };
    const bytes = writeCase(content, { producer: 't', createdAt: '2026-03-31T10:00:00Z', catalogue, scope, seen: {} });
    const read = readCase(bytes);
    expect(read.ok && read.value.content.assessments).toHaveLength(1);
    expect(JSON.stringify(content)).not.toMatch(/"revisions":\{"/);
  });
});
