/** Small catalogues in several versions, tables between them, and random answers. */
import * as fc from 'fast-check';
import { assembleCatalogue, type Catalogue } from '../../../../../shared/catalogue/catalogue.ts';
import type {
  UpgradeContent,
  UpgradeDecisions,
  UpgradeStep,
} from '../../../../../shared/catalogue/upgrade/upgrade-step.ts';
import { type Equivalence, equivalenceSchema } from '../../../../../shared/domain/catalogue-changes.ts';
import { effectiveAnswers } from '../../../../../shared/domain/effective-answers.ts';
import type { MeasureId, OperationId, OrganisationId } from '../../../../../shared/domain/ids.ts';
import { ANSWER_FIELDS, type AnswerField } from '../../../../../shared/domain/layers.ts';
import { emptyAssessment } from '../../../../../shared/domain/new-records.ts';
import { fieldAt, withField } from '../../../../../shared/domain/record-paths.ts';
import type { Assessment, Scope } from '../../../../../shared/domain/records.ts';
import { STATUSES } from '../../../../../shared/domain/status.ts';
import { GENERAL } from '../../../../../shared/domain/target.ts';
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
  return {
    operations: [],
    assessments,
    measureOverlays: [],
    ownParameters: [],
    ownOptions: [],
    ownPlacements: [],
    ...house,
  };
}

export const ORGANISATION: Scope = {
  kind: 'organisation',
  id: '00000000-0000-4000-8000-00000000000a' as OrganisationId,
};
const OPERATIONS = [1, 2].map((number) => ({
  id: operation(number).id as OperationId,
  organisationId: ORGANISATION.id as OrganisationId,
}));
const proof = (reference: string) => ({ reference, hash: '', issuer: '', validUntil: '', remark: '' });

/** Contents of every field of an answer; the compiler asks for new ones. */
const someFields: fc.Arbitrary<Pick<Assessment, AnswerField | 'values'>> = fc.record({
  status: fc.constantFrom(...STATUSES),
  note: fc.constantFrom('', 'Kurz.', '**Fett** und *kursiv*', 'x'.repeat(15_000)),
  internalNote: fc.constantFrom('', 'Nur für uns.'),
  reason: fc.constantFrom('', 'Kein Serverraum.'),
  plannedFor: fc.constantFrom('', '2027-03-31', '2027-06-30'),
  condition: fc.constantFrom('', 'nachts', 'auf Anfrage', 'x'.repeat(400)),
  responsible: fc.constantFrom('', 'IT', 'Haustechnik'),
  due: fc.constantFrom('', '2027-01-31', '2027-02-28'),
  reviewInterval: fc.constantFrom('' as const, 'yearly' as const, 'monthly' as const),
  reviewOn: fc.constantFrom('', '2027-01-31', '2027-02-28'),
  confirmedOn: fc.constantFrom('', '2026-01-31', '2026-02-28'),
  evidence: fc.constantFrom([], [proof('A')], [proof('A'), proof('B')]),
  internalOnly: fc.boolean(),
  values: fc.record(
    {
      length: fc.integer({ min: 1, max: 20 }),
      kinds: fc.uniqueArray(fc.constantFrom('a', 'b', 'unknown')),
      own: fc.string(),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Assessment['values']>,
});
const PATHS = [...ANSWER_FIELDS, 'values.length', 'values.kinds'];

/** What an operation says: some of the fields, and some are left blank on purpose. The organisation leaves nothing blank. */
const someAnswer: fc.Arbitrary<Assessment> = fc
  .record({
    number: fc.integer({ min: 1, max: MEASURES }),
    scope: fc.constantFrom(ORGANISATION, operation(1), operation(2)),
    fields: someFields,
    inherits: fc.subarray(PATHS),
    blank: fc.subarray(PATHS, { maxLength: 3 }),
    toConfirm: fc.boolean(),
  })
  .map(({ number, scope, fields, inherits, blank, toConfirm }) => {
    const said = answer(number, { ...fields, toConfirm }, scope);
    if (scope.kind === 'organisation') return said;
    const none = emptyAssessment(scope, id(number));
    const silent = [...inherits, ...blank].reduce((it, path) => withField(it, path, fieldAt(none, path)), said);
    return { ...silent, leftBlank: Object.fromEntries(blank.map((path) => [path, true as const])) };
  });

/** Any answers to some of the measures of an organisation and two of its operations, own values among them. */
export const someContent: fc.Arbitrary<UpgradeContent> = fc
  .uniqueArray(someAnswer, { selector: (it) => it.id, maxLength: 2 * MEASURES })
  .map((all) => content(all, { operations: OPERATIONS }));

/** What holds in a scope of `someContent`. */
export function heldIn({ assessments }: UpgradeContent, scope: Scope): Assessment[] {
  const of = (it: Scope) => assessments.filter((answer) => answer.scope.id === it.id);
  return effectiveAnswers(scope, of(scope), scope.kind === 'operation' ? of(ORGANISATION) : [], [GENERAL]);
}

export const SCOPES = [ORGANISATION, operation(1), operation(2)];

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
