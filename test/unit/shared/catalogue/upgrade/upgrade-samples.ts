/** Small catalogues in several versions, tables between them, and random answers. */
import * as fc from 'fast-check';
import { assembleCatalogue, type Catalogue } from '../../../../../shared/catalogue/catalogue.ts';
import type {
  UpgradeContent,
  UpgradeDecisions,
  UpgradeStep,
} from '../../../../../shared/catalogue/upgrade/upgrade-step.ts';
import { type Equivalence, equivalenceSchema } from '../../../../../shared/domain/catalogue-changes.ts';
import type { MeasureId, OperationId } from '../../../../../shared/domain/ids.ts';
import { emptyAssessment } from '../../../../../shared/domain/new-records.ts';
import type { Assessment, Scope } from '../../../../../shared/domain/records.ts';
import { STATUSES } from '../../../../../shared/domain/status.ts';
import { area, measure, parts } from '../../../../support/catalogue-parts.ts';

export const id = (number: number) => `M-${String(number).padStart(2, '0')}` as MeasureId;
const label = (de: string) => ({ de, en: de });

const length = { id: 'length', label: label('Länge'), type: 'number', integer: true, min: 1 };
const kinds = (names: string[]) => ({
  id: 'kinds',
  label: label('Arten'),
  type: 'choices',
  options: names.map((name) => ({ id: name, label: label(name) })),
});
export const MEASURES = 8;

/** Measures `M-01` … `M-08`, and `extra` ones; every second asks for kinds as well. */
export function version(name: string, extra: readonly number[] = [], parameters: object[] = []): Catalogue {
  const numbers = [...Array(MEASURES).keys()].map((index) => index + 1);
  const measures = [...numbers, ...extra].map((number) =>
    measure(id(number), {
      title: label(`Maßnahme ${number} in ${name}`),
      parameters: [length, ...(number % 2 === 0 ? [kinds(['a', 'b'])] : []), ...parameters],
    }),
  );
  const { manifest, ...rest } = parts([area('M', measures)]);
  return assembleCatalogue({ manifest: { ...manifest, version: name }, ...rest });
}

export const table = (lines: object[]): Equivalence[] => lines.map((line) => equivalenceSchema.parse(line));

export const step = (from: Catalogue, to: Catalogue, lines: object[]): UpgradeStep => ({
  from,
  to,
  equivalences: table(lines),
});

export const AS_LISTED: UpgradeDecisions = { rules: new Map(), newWording: new Set(), language: 'de' };

export const operation = (number: number): Scope => ({
  kind: 'operation',
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as OperationId,
});

export function answer(number: number, fields: Partial<Assessment> = {}, scope = operation(1)): Assessment {
  return { ...emptyAssessment(scope, id(number)), status: 'implemented', ...fields };
}

export function content(assessments: Assessment[], house: Partial<UpgradeContent> = {}): UpgradeContent {
  return { assessments, measureOverlays: [], ownParameters: [], ownOptions: [], ownPlacements: [], ...house };
}

/** Any answers to some of the measures in two operations, own values among them. */
export const someContent: fc.Arbitrary<UpgradeContent> = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: MEASURES }),
      scope: fc.constantFrom(operation(1), operation(2)),
      status: fc.constantFrom(...STATUSES),
      note: fc.constantFrom('', 'Kurz.', '**Fett** und *kursiv*', 'x'.repeat(15_000)),
      internalNote: fc.constantFrom('', 'Nur für uns.'),
      reason: fc.constantFrom('', 'Kein Serverraum.'),
      plannedFor: fc.constantFrom('', '2027-03-31', '2027-06-30'),
      toConfirm: fc.boolean(),
      values: fc.record(
        {
          length: fc.integer({ min: 1, max: 20 }),
          kinds: fc.uniqueArray(fc.constantFrom('a', 'b', 'unknown')),
          own: fc.string(),
        },
        { requiredKeys: [] },
      ),
    }),
    { selector: ({ number, scope }) => `${scope.id}/${number}`, maxLength: 2 * MEASURES },
  )
  .map((all) =>
    content(all.map(({ number, scope, ...fields }) => answer(number, fields as Partial<Assessment>, scope))),
  );

const rule = fc.constantFrom('keep', 'confirm', 'drop');
const anyId = fc.integer({ min: 1, max: MEASURES + 2 }).map(id);

/** Any table from the eight measures to themselves and the new ones 9 and 10, sensible or not. */
export const someTable: fc.Arbitrary<object[]> = fc.uniqueArray(
  fc.record({ measureId: fc.integer({ min: 1, max: MEASURES }).map(id), answers: rule }).chain((line) =>
    fc.oneof(
      fc.constant({ ...line, kind: 'reworded' }),
      fc
        .uniqueArray(anyId, { minLength: 2, maxLength: 3 })
        .map((into) => ({ ...line, kind: 'split', into: into.map((measureId) => ({ measureId })) })),
      anyId.map((measureId) => ({ ...line, kind: 'merged', into: [{ measureId }] })),
      fc
        .uniqueArray(anyId, { maxLength: 2 })
        .map((into) => ({ ...line, kind: 'withdrawn', into: into.map((measureId) => ({ measureId })) })),
    ),
  ),
  { selector: ({ measureId }) => measureId },
);
