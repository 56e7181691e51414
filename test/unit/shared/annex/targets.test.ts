/** Measures about sites, parties and the client: each under its group and its own heading, and counted once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnnexDocument, annexTexts } from '../../../../shared/annex/document.ts';
import { exportChecks } from '../../../../shared/annex/export-checks.ts';
import { inForm, withoutParts } from '../../../../shared/annex/layout.ts';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import { measureSentence } from '../../../../shared/annex/measure-text.ts';
import { hasOwnWords } from '../../../../shared/annex/own-words.ts';
import { annexTargets, printedTargets } from '../../../../shared/annex/targets.ts';
import type { Form } from '../../../../shared/domain/annex-choices.ts';
import { type Assessment, assessmentId } from '../../../../shared/domain/records.ts';
import { STATUSES } from '../../../../shared/domain/status.ts';
import { siteTarget } from '../../../../shared/domain/target.ts';
import { assessment, groupState, SCHEME_IDS, sampleInput, wording } from './annex-samples.ts';
import { DATA_CENTRE, HEAD_OFFICE, ownSitesInput, twoSitesInput } from './target-samples.ts';

const sample = ownSitesInput();
const targets = printedTargets(sample);
const headings = new Map<string, string>(annexTargets(sample, sample.texts).map((it) => [it.target, it.heading]));
const elsewhere = ['site:elsewhere', 'party:elsewhere', 'former:1.0:-'];

const answers = fc
  .uniqueArray(
    fc.record({
      measureId: fc.constantFrom(...sample.catalogue.measures.map(({ id }) => id)),
      target: fc.constantFrom(...targets, ...elsewhere),
      status: fc.constantFrom(...STATUSES, 'implemented' as const),
      internalOnly: fc.nat({ max: 5 }).map((n) => n === 0),
    }),
    { selector: ({ measureId, target }) => `${measureId} ${target}`, maxLength: 30 },
  )
  .map((given) =>
    given.map(({ measureId, ...fields }) =>
      assessment(measureId, {
        ...fields,
        id: assessmentId({ kind: 'operation', id: sample.operation.id }, measureId, fields.target),
      }),
    ),
  );

const schemes = fc.constantFrom(...SCHEME_IDS);
const forms = fc.constantFrom<Form[]>('list', 'prose');

function annexOf(assessments: Assessment[], schemeId: (typeof SCHEME_IDS)[number], form: Form): AnnexDocument {
  const { scheme } = sampleInput(schemeId);
  return makeAnnex({ ...sample, scheme, layout: inForm(sample.layout, form), groupStates: [], assessments });
}

const isPrinted = ({ target, internalOnly }: Assessment) => targets.includes(target as never) && !internalOnly;
const key = (measureId: string, heading: string) => `${measureId} · ${heading}`;
const expectedOf = (assessments: Assessment[], ...statuses: string[]) =>
  assessments
    .filter((it) => isPrinted(it) && statuses.includes(it.status))
    .map(({ measureId, target }) => key(measureId, headings.get(target) ?? ''))
    .sort();

/** Every printed measure with the target heading above it, '' without, in lists and in running text. */
function printed({ blocks }: AnnexDocument): { inPlace: string[]; planned: string[] } {
  const found = { inPlace: [] as string[], planned: [] as string[] };
  const titles = new Set(headings.values());
  let target = '';
  for (const block of blocks) {
    const said = block.kind === 'heading' ? block.text : runIn(block);
    if (said !== undefined) target = titles.has(said) ? said : '';
    if (block.kind === 'measure') found[block.checked ? 'inPlace' : 'planned'].push(key(block.measureId, target));
    if (block.kind !== 'paragraph') continue;
    const ids = new Set(block.inlines.flatMap(({ measureId }) => measureId ?? []));
    found.inPlace.push(...[...ids].map((id) => key(id, target)));
  }
  return { inPlace: found.inPlace.sort(), planned: found.planned.sort() };
}

const runIn = (block: AnnexDocument['blocks'][number]) =>
  block.kind === 'paragraph' && block.style === 'runIn' ? block.inlines[0]?.text : undefined;

describe('any answers', () => {
  test('are printed once each, under the heading of whom they are about, in every scheme and form', () => {
    fc.assert(
      fc.property(answers, schemes, forms, (assessments, scheme, form) => {
        const { inPlace, planned } = printed(annexOf(assessments, scheme, form));
        expect(inPlace).toEqual(expectedOf(assessments, 'implemented', 'partial'));
        expect(planned).toEqual(expectedOf(assessments, 'planned'));
      }),
    );
  });

  test('never leave a heading of a site, a party or the client without measures', () => {
    fc.assert(
      fc.property(answers, schemes, forms, (assessments, scheme, form) => {
        const { blocks } = annexOf(assessments, scheme, form);
        for (const [index, block] of blocks.entries()) {
          const said = block.kind === 'heading' ? block.text : runIn(block);
          if (said === undefined || ![...headings.values()].includes(said)) continue;
          const below = blocks.slice(index + 1).find((it) => it.kind !== 'paragraph' || it.style !== 'intro');
          const isMeasure = below?.kind === 'measure' || (below?.kind === 'paragraph' && below.style === 'body');
          expect(isMeasure, said).toBe(true);
        }
      }),
    );
  });

  test('count each measure once in the overview', () => {
    fc.assert(
      fc.property(answers, schemes, (assessments, scheme) => {
        const table = annexOf(assessments, scheme, 'list').blocks.find(
          (it) => it.kind === 'table' && it.title === sample.texts.overview.heading,
        );
        const states = table?.kind === 'table' ? table.rows.map((row) => row[1]?.[0]?.text ?? '') : [];
        const counted = states
          .join(', ')
          .split(', ')
          .filter((part) => !part.includes('Verweis'));
        const sum = counted.reduce((all, part) => all + Number.parseInt(part || '0', 10), 0);
        const measures = assessments.filter(
          (it) => isPrinted(it) && ['implemented', 'partial', 'planned'].includes(it.status),
        );
        expect(sum).toBe(new Set(measures.map(({ measureId }) => measureId)).size);
      }),
    );
  });
});

describe('two sites in one area', () => {
  const texts = (annex: AnnexDocument) => annexTexts(annex).join('\n');

  test('stand apart with opposite means, in the order of the operation', () => {
    const all = texts(makeAnnex(twoSitesInput()));
    const [centre, print, office, transponder] = ['betrieben von', 'Fingerabdruck', 'Hauptsitz', 'Transponder'].map(
      (it) => all.indexOf(it),
    );
    expect(
      [centre, print, office, transponder].every((at, index, list) => at !== undefined && at > (list[index - 1] ?? 0)),
    ).toBe(true);
  });

  test('nothing for internal eyes only is printed or counted', () => {
    const input = twoSitesInput();
    const open = { ...input, assessments: input.assessments.filter(({ internalOnly }) => !internalOnly) };
    expect(makeAnnex(input)).toEqual(makeAnnex(open));
  });

  test('a text instead of the measures replaces those of the sites too, and one behind them follows the general ones', () => {
    const state = groupState('b', 'b1.1', 'normal');
    const withTexts = (fields: object) => makeAnnex({ ...twoSitesInput(), groupStates: [{ ...state, ...fields }] });
    const instead = texts(withTexts({ textInstead: 'Eigene Worte.' }));
    expect(instead).toContain('Eigene Worte.');
    expect(instead).not.toContain('Fingerabdruck');
    const after = texts(withTexts({ textAfter: 'Danach.' }));
    expect(after.indexOf('Danach.')).toBeGreaterThan(after.indexOf('Besucherregelung, wo'));
    expect(after.indexOf('Danach.')).toBeLessThan(after.indexOf('Fingerabdruck'));
  });

  test('the chapter on sites can be left out, and there is none without sites', () => {
    const input = twoSitesInput();
    expect(texts(makeAnnex({ ...input, layout: withoutParts(input.layout, ['sites']) }))).not.toContain('Standorte');
    expect(texts(makeAnnex(sampleInput()))).not.toContain('Standorte');
  });
});

describe('a condition', () => {
  const lock = sample.catalogue.measures.find(({ id }) => id === 'ZUG-02') as never;
  const worded = (condition: string) =>
    measureSentence(lock, { values: { delay: 5 } as never, condition }, wording('de'));

  test.each([
    ['', 'Bildschirme sperren sich nach 5 Minuten.'],
    ['wo unterstützt', 'Bildschirme sperren sich nach 5 Minuten, wo unterstützt.'],
    [' , wo\nunterstützt . ', 'Bildschirme sperren sich nach 5 Minuten, wo unterstützt.'],
    ['(zum Teil)', 'Bildschirme sperren sich nach 5 Minuten (zum Teil).'],
  ])('%j goes on in the sentence', (condition, sentence) => {
    expect(worded(condition)).toBe(sentence);
  });

  test('is in the user’s own words', () => {
    const input = { ...sampleInput(), assessments: [assessment('ZUT-01')] };
    expect(hasOwnWords(input)).toBe(false);
    expect(hasOwnWords({ ...input, assessments: [assessment('ZUT-01', { condition: 'wo nötig' })] })).toBe(true);
  });
});

describe('the check list', () => {
  const complete = {
    ...twoSitesInput(),
    assessments: sample.catalogue.measures.map(({ id }) => assessment(id)),
  };
  const about = (target: string, fields: object) => assessment('ZUG-01', { id: target, target, ...fields });
  const [centre, office] = [DATA_CENTRE, HEAD_OFFICE].map(({ id }) => siteTarget(id)) as [string, string];
  const atBoth = [about(centre, {}), assessment('ZUT-01', { id: office, target: office })];

  test('takes a measure for answered that is answered for somebody, or for internal eyes only', () => {
    const others = complete.assessments.filter(({ measureId }) => measureId !== 'VER-01');
    const open = (heldBack: string[], ...more: Assessment[]) =>
      exportChecks({ ...complete, heldBack: heldBack as never, assessments: [...others, ...atBoth, ...more] }).filter(
        ({ kind }) => kind !== 'emptyValues',
      );
    expect(open([])).toEqual([{ kind: 'open', measureIds: ['VER-01'] }]);
    expect(open(['VER-01'])).toEqual([]);
    expect(open([], assessment('VER-01', { id: centre, target: centre }))).toEqual([]);
  });
});
