/** What must hold for every case, whatever has been answered. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDeliveredCatalogue } from '../../../../build/cli/read-catalogue.ts';
import type { AnnexInput } from '../../../../shared/annex/annex-input.ts';
import { type AnnexDocument, annexTexts as textsOf } from '../../../../shared/annex/document.ts';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { LANGUAGES } from '../../../../shared/domain/localised.ts';
import type { Assessment, GroupState } from '../../../../shared/domain/records.ts';
import { STATUSES, type Status } from '../../../../shared/domain/status.ts';
import { VISIBILITY } from '../../../../shared/domain/visibility.ts';
import { annexTexts, assessment, groupState, SCHEME_IDS, sampleInput } from './annex-samples.ts';

const catalogue = readDeliveredCatalogue();
const measureIds = catalogue.measures.map((measure) => measure.id);
const sample = sampleInput();

const markers = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `⟪${text}⟫`);
const notes = fc.constantFrom('', 'Nur Notebooks.', '- **eins**\n  - zwei', '<b>HTML</b>');

/** A random answer, with the given mark in every field that must never be printed. */
const answers = (mark: string): fc.Arbitrary<Assessment[]> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...measureIds), fc.constantFrom(...STATUSES), notes), {
      selector: ([id]) => id,
      maxLength: 60,
    })
    .map((rows) =>
      rows.map(([id, status, note]) =>
        assessment(id, { status, note, plannedFor: status === 'planned' ? '2027-01-31' : '', internalNote: mark }),
      ),
    );

const schemes = fc.constantFrom(...catalogue.schemes);
const languages = fc.constantFrom(...LANGUAGES);

function annexOf(changes: Partial<AnnexInput>): AnnexDocument {
  return makeAnnex({ ...sample, catalogue, groupStates: [], ...changes });
}

const printedIds = (annex: AnnexDocument, checked: boolean): string[] =>
  annex.blocks.flatMap((it) => (it.kind === 'measure' && it.checked === checked ? [it.measureId] : [])).sort();
const withStatus = (assessments: readonly Assessment[], ...statuses: Status[]): string[] =>
  assessments
    .filter((it) => statuses.includes(it.status))
    .map((it): string => it.measureId)
    .sort();

describe('completeness', () => {
  test('what is in place is ticked exactly once, what is planned stands unticked once, and nothing else is printed', () => {
    fc.assert(
      fc.property(answers('x'), schemes, languages, (assessments, scheme, language) => {
        const annex = annexOf({ scheme, assessments, texts: annexTexts(language) });
        expect(printedIds(annex, true)).toEqual(withStatus(assessments, 'implemented', 'partial'));
        expect(printedIds(annex, false)).toEqual(withStatus(assessments, 'planned'));
      }),
    );
  });

  test('where repeats are wanted, what is in place is ticked once in each of its groups', () => {
    const operation = { ...sample.operation, repeats: 'everywhere' as const };
    fc.assert(
      fc.property(answers('x'), schemes, (assessments, scheme) => {
        const ids = withStatus(assessments, 'implemented', 'partial');
        const expected = ids.flatMap(
          (id) =>
            catalogue
              .measure(id as MeasureId)
              ?.groups.get(scheme.id)
              ?.map(() => id) ?? [],
        );
        expect(printedIds(annexOf({ scheme, assessments, operation }), true)).toEqual(expected);
      }),
    );
  });

  test('every reference names a heading by its number, and a title that is printed below it', () => {
    fc.assert(
      fc.property(answers('x'), schemes, (assessments, scheme) => {
        const { blocks } = annexOf({ scheme, assessments });
        const printed = new Set(
          blocks.flatMap((it) =>
            it.kind === 'heading'
              ? [`${it.number} ${scheme.groups.find((group) => it.text.startsWith(group.title.de))?.title.de}`]
              : [],
          ),
        );
        for (const block of blocks) {
          if (block.kind !== 'paragraph' || block.inlines[0]?.text !== 'Siehe auch') continue;
          const said = block.inlines[1]?.text ?? '';
          expect([...printed].some((line) => said.startsWith(` ${line}: `))).toBe(true);
        }
      }),
    );
  });

  test('another scheme groups the same measures with the same words', () => {
    const lines = (annex: AnnexDocument) =>
      annex.blocks.flatMap((it) => (it.kind === 'measure' ? [JSON.stringify(it)] : [])).sort();
    fc.assert(
      fc.property(answers('x'), (assessments) => {
        const [a, b, e] = SCHEME_IDS.map((id) => catalogue.schemes.find((scheme) => scheme.id === id));
        if (!a || !b || !e) throw new Error('a scheme is missing');
        const printed = [a, b, e].map((scheme) => lines(annexOf({ scheme, assessments })));
        expect(printed[1]).toEqual(printed[0]);
        expect(printed[2]).toEqual(printed[0]);
      }),
    );
  });

  test('every chapter has content: no heading stands directly before one of its own or a higher level', () => {
    fc.assert(
      fc.property(answers('x'), schemes, (assessments, scheme) => {
        const { blocks } = annexOf({ scheme, assessments });
        for (const [index, block] of blocks.entries()) {
          if (block.kind !== 'heading') continue;
          const next = blocks[index + 1];
          expect(next).toBeDefined();
          if (next?.kind === 'heading') expect(next.level).toBe(block.level + 1);
        }
      }),
    );
  });
});

describe('what never leaves the house', () => {
  test('no internal note and no other field that is marked so, in any scheme and language', () => {
    fc.assert(
      fc.property(
        markers.chain((mark) => fc.tuple(fc.constant(mark), answers(mark))),
        schemes,
        languages,
        fc.array(fc.constantFrom(...catalogue.schemes.flatMap((it) => it.groups.map((group) => [it.id, group.id]))), {
          maxLength: 5,
        }),
        ([mark, assessments], scheme, language, setAside) => {
          const states: GroupState[] = setAside.map(([schemeId = '', groupId = '']) =>
            groupState(schemeId, groupId, 'notRelevant', 'Grund'),
          );
          const annex = makeAnnex(
            marked(
              { ...sample, catalogue, scheme, assessments, groupStates: states, texts: annexTexts(language) },
              mark,
            ),
          );
          expect(JSON.stringify(annex)).not.toContain(JSON.stringify(mark).slice(1, -1));
        },
      ),
    );
  });

  test('the answers that only a working copy shows have no text in the annex', () => {
    const assessments = [
      assessment('ZUT-01', { status: 'notApplicable', reason: '⟪reason⟫', note: '⟪note⟫' }),
      assessment('ZUT-02', { status: 'open', note: '⟪note⟫' }),
      assessment('ZUT-03', { status: 'notImplemented', note: '⟪note⟫' }),
    ];
    expect(textsOf(annexOf({ assessments })).join('\n')).not.toContain('⟪');
  });
});

/** Puts a mark into every text field that `VISIBILITY` keeps out of annexes; ids stay, for they tie records together. */
function marked(input: AnnexInput, mark: string): AnnexInput {
  const tables = {
    organisations: [input.organisation],
    operations: [input.operation],
    parties: input.parties,
    versions: input.versions,
    assessments: input.assessments,
    groupStates: input.groupStates,
  };
  for (const table of Object.keys(tables) as (keyof typeof tables)[]) {
    const fields = Object.entries(VISIBILITY[table]).filter(([, { annex }]) => annex !== 'yes');
    tables[table] = tables[table].map((record) =>
      withMark(
        record,
        fields.map(([field]) => field),
        mark,
      ),
    ) as never;
  }
  const [organisation = input.organisation] = tables.organisations;
  const [operation = input.operation] = tables.operations;
  return { ...input, ...tables, organisation, operation };
}

const TIES = ['id', 'measureId', 'schemeId', 'groupId', 'target', 'scope', 'deleted', 'order'];

function withMark<T extends object>(record: T, fields: readonly string[], mark: string): T {
  const replaced = fields.filter((field) => !TIES.includes(field)).map((field) => [field, mark]);
  return { ...record, ...Object.fromEntries(replaced) };
}

describe('each measure stands under its own heading', () => {
  test('that of its first placement, in every scheme', () => {
    fc.assert(
      fc.property(answers('x'), schemes, (assessments, scheme) => {
        /** The headings above a block, one of each level. */
        let above: string[] = [];
        const parents = new Map(scheme.groups.map((group) => [group.id, group.parent]));
        const homes = new Map<string, string>();
        for (const block of annexOf({ scheme, assessments }).blocks) {
          if (block.kind === 'heading') above = [...above.slice(0, block.level - 1), block.text];
          if (block.kind !== 'measure' || !block.checked) continue;
          const home = catalogue.measure(block.measureId)?.groups.get(scheme.id)?.[0];
          if (!home) throw new Error(`${block.measureId} has no place in ${scheme.id}`);
          // Headings by kind are one level deeper than those of groups.
          const depth = scheme.groups.some((group) => group.parent) && !parents.get(home) ? 1 : 2;
          const heading = above.slice(0, depth).join(' > ');
          expect(homes.get(heading) ?? home).toBe(home);
          homes.set(heading, home);
        }
        expect(new Set(homes.values()).size).toBe(homes.size);
      }),
    );
  });
});
