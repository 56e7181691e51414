import { describe, expect, test } from 'vitest';
import type { AnnexDocument, Block } from '../../../../shared/annex/document.ts';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import type { Layout } from '../../../../shared/domain/layout.ts';
import { newSite } from '../../../../shared/domain/new-records.ts';
import { assessment, organisation, sampleInput, uuid } from './annex-samples.ts';

const sample = sampleInput();
const part = {
  groupId: 'b1.1',
  style: 'runIn',
  title: { de: 'Zusätzlich', en: 'Besides' },
  measureIds: ['ZUT-03', 'ZUT-01'],
  siteKinds: [],
};
const layoutWith = (more: object): Layout => ({ ...sample.layout, splitByKind: false, ...more }) as Layout;
const complete = sample.catalogue.measures.map(({ id }) => assessment(id));

/** What stands below the heading of a group, in short. */
function below({ blocks }: AnnexDocument, heading: string): string[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith(heading));
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === 'heading');
  return rest.slice(0, end < 0 ? undefined : end).flatMap(inShort);
}

function inShort(block: Block): string[] {
  if (block.kind === 'measure') return [block.measureId];
  if (block.kind === 'list') return block.items.map(({ measureId }) => `* ${measureId}`);
  if (block.kind !== 'paragraph' || block.style === 'purpose') return [];
  const ids = block.inlines.flatMap(({ measureId }) => measureId ?? []);
  return ids.length > 0
    ? ids.map((id) => `… ${id}`)
    : [`${block.style}: ${block.inlines.map(({ text }) => text).join('')}`];
}

describe('parts of a group', () => {
  const annexWith = (more: object, assessments = complete) =>
    makeAnnex({ ...sample, groupStates: [], layout: layoutWith(more), assessments });

  test('stand behind its other measures, in their own order, and nowhere else in the group', () => {
    expect(below(annexWith({ form: 'bullets', parts: [part] }), 'Zutrittskontrolle')).toEqual([
      '* ZUT-02',
      'runIn: Zusätzlich',
      '* ZUT-03',
      '* ZUT-01',
    ]);
  });

  test('are lists behind running text', () => {
    const led = { ...part, style: 'leadIn' };
    expect(below(annexWith({ form: 'prose', parts: [led] }), 'Zutrittskontrolle')).toEqual([
      '… ZUT-02',
      'leadIn: Zusätzlich',
      '* ZUT-03',
      '* ZUT-01',
    ]);
  });

  test('have the words of the other language where one is missing, and name each measure once', () => {
    const title = { de: '', en: 'Besides' };
    const twice = { ...part, title, measureIds: ['ZUT-03', 'ZUT-01', 'ZUT-03'] };
    expect(below(annexWith({ form: 'bullets', parts: [twice] }), 'Zutrittskontrolle')).toEqual([
      '* ZUT-02',
      'runIn: Besides',
      '* ZUT-03',
      '* ZUT-01',
    ]);
    const wordless = { ...part, title: { de: ' ', en: '' } };
    const said = below(annexWith({ form: 'bullets', parts: [wordless] }), 'Zutrittskontrolle');
    expect(said).toEqual(['* ZUT-02', '* ZUT-03', '* ZUT-01']);
  });

  test('are not there without their measures, nor in other groups', () => {
    const without = complete.filter(({ measureId }) => !part.measureIds.includes(measureId));
    expect(below(annexWith({ form: 'bullets', parts: [part] }, without), 'Zutrittskontrolle')).toEqual(['* ZUT-02']);
    const elsewhere = { ...part, groupId: 'b1.2' };
    expect(below(annexWith({ form: 'bullets', parts: [elsewhere] }), 'Zutrittskontrolle')).not.toContain(
      'runIn: Zusätzlich',
    );
  });
});

test('a group that stands once for each site has the form and the parts that its kind of site asks for', () => {
  const sites = (['office', 'dataCentre'] as const).map((kind, index) => ({
    ...newSite({ id: uuid(70 + index) as never, organisationId: organisation.id }, { name: `Ort ${index}`, kind }),
  }));
  const siteForms = [{ groupId: 'b1.1', siteKind: 'dataCentre', form: 'prose' }];
  const parts = [{ ...part, siteKinds: ['dataCentre'] }];
  const annex = makeAnnex({
    ...sample,
    sites,
    operation: { ...sample.operation, siteIds: sites.map(({ id }) => id) },
    groupStates: [],
    layout: layoutWith({ form: 'bullets', sites: 'areas', siteForms, parts }),
    assessments: sites.flatMap(({ id }) =>
      ['ZUT-01', 'ZUT-02'].map((measureId) => assessment(measureId, { target: `site:${id}` })),
    ),
  });
  const headings = annex.blocks.flatMap((block) =>
    block.kind === 'heading' && block.text.includes('Ort') ? [block.text] : [],
  );
  expect(headings.map((it) => below(annex, it))).toEqual([
    ['* ZUT-01', '* ZUT-02'],
    ['… ZUT-02', 'runIn: Zusätzlich', '* ZUT-01'],
  ]);
});
