/** The sample case in layouts of every kind, to be read as one: `vitest -u` writes them anew after a wanted change. */
import { describe, expect, test } from 'vitest';
import type { AnnexInput } from '../../../../shared/annex/annex-input.ts';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import { layoutContentSchema } from '../../../../shared/domain/layout.ts';
import { deliveredLayouts } from '../../../support/layout-arbitraries.ts';
import { asText } from './annex-as-text.ts';
import { sampleInput } from './annex-samples.ts';
import { ownSitesInput, twoSitesInput } from './target-samples.ts';

const MEASURES = { kind: 'measures' };
const layoutOf = (fields: object) =>
  layoutContentSchema.parse({ chapters: [MEASURES], confidential: false, ...fields });
const own = (de: string, en: string) => ({ de, en });

/** Every chapter there is. */
const ALL_CHAPTERS = layoutOf({
  chapters: [
    { kind: 'cover', title: own('Maßnahmen: {organisation}', 'Measures: {organisation}') },
    { kind: 'contents', levels: 3 },
    { kind: 'information', heading: 'numbered' },
    {
      kind: 'text',
      level: 2,
      role: 'scope',
      title: own('Geltung', 'Scope'),
      text: own(
        'Gilt für **{operation}**[ an {sites}], Vertrag {contract} vom {contractDate}:\n\n- {client}',
        'It applies.',
      ),
    },
    { kind: 'versions', heading: 'unnumbered', columns: ['number', 'state', 'change'] },
    { kind: 'parties', heading: 'outside' },
    { kind: 'introduction', heading: 'unnumbered' },
    { kind: 'overview', title: own('Im Überblick', 'At a glance') },
    { kind: 'measures', title: own('Sicherungsmaßnahmen', 'Security measures'), inOneChapter: 'always' },
    { kind: 'module', areas: ['VER'] },
    { kind: 'planned' },
    { kind: 'sites' },
    { kind: 'subProcessors', columns: ['system', 'name', 'dataKinds', 'thirdCountry', 'link'], grouped: false },
    { kind: 'contacts' },
    { kind: 'certificates' },
    { kind: 'signatures', heading: 'unnumbered' },
  ],
  spelling: 'DS-GVO',
});

const PARTIES = layoutOf({
  chapters: [
    { kind: 'cover', compact: true },
    {
      kind: 'partyMeasures',
      texts: [{ title: own('Grundsätze', 'Principles'), text: own('Es handelt {party}.', '') }],
    },
    { kind: 'subProcessors', heading: 'unnumbered', form: 'links' },
  ],
  form: 'prose',
  purpose: 'none',
});

const sites = ownSitesInput();
const evidence = {
  reference: 'Testat 2026-04',
  hash: '',
  issuer: 'Prüfhaus',
  validUntil: '2027-04-30',
  remark: 'Ordner 7',
};

test.each<[string, AnnexInput]>([
  ['all-chapters', { ...sites, layout: ALL_CHAPTERS, versionStates: { [sites.versions[0]?.id ?? '']: 'draft' } }],
  ['party-measures', { ...sites, layout: PARTIES }],
  [
    'bullets-nested',
    {
      ...sampleInput(),
      layout: layoutOf({
        form: 'bullets',
        values: 'nested',
        purpose: 'leadIn',
        legalReferences: 'groups',
        emptyGroups: 'keep',
      }),
    },
  ],
  [
    'letters-sentences',
    {
      ...twoSitesInput(),
      layout: layoutOf({
        form: 'letters',
        sentences: true,
        purpose: 'paragraph',
        notes: 'inline',
        splitByKind: false,
        sites: 'areas',
        numbering: 'none',
      }),
    },
  ],
  [
    'table-working-copy',
    {
      ...sampleInput(),
      assessments: sampleInput().assessments.map((it) => ({ ...it, responsible: 'IT-Leitung', evidence: [evidence] })),
      layout: layoutOf({
        form: 'table',
        unticked: true,
        notApplicable: true,
        purpose: 'description',
        columns: ['measure', 'status', 'note', 'responsible', 'due', 'evidence'],
        exceptions: [{ groupId: 'b1.2', form: 'dashes', purpose: 'none' }],
      }),
    },
  ],
])('%s', async (name, input) => {
  await expect(asText(makeAnnex(input))).toMatchFileSnapshot(`../../../fixtures/annex/layout-${name}.md`);
});

describe('delivered layouts', () => {
  test.each(deliveredLayouts.map((layout) => [layout.id as string, layout] as const))('%s', async (name, layout) => {
    const annex = asText(makeAnnex({ ...ownSitesInput(), layout }));
    await expect(annex).toMatchFileSnapshot(`../../../fixtures/annex/delivered-${name}.md`);
  });
});
