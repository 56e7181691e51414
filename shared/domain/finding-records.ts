/** What users say about findings: that they accept one, that a rule is not for them, and which rules they add. */
import * as z from 'zod';
import { ownRuleIdSchema, ruleIdSchema } from './ids.ts';
import { bothTexts, date, line, merge, ownText, text } from './record-parts.ts';

/** From the gravest to the mildest. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a finding is about. */
export const PLACE_KINDS = [
  'measure',
  'area',
  'organisation',
  'operation',
  'party',
  'site',
  'version',
  'group',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Where the app finds fault, and where the user can see to it. */
export const placeSchema = z.object({
  kind: z.enum(PLACE_KINDS),
  /** Of the measure, area, party …; of a group `${schemeId}/${groupId}`, as its texts stand in a scheme. */
  id: line,
  /** For measures: whom the answer is about (`target.ts`); '' for others. */
  target: line,
  /** Path in the record, such as `note` or `values.minLength`; '' = all of it. */
  field: line,
});
export type Place = z.infer<typeof placeSchema>;

/** The free text of a rule made by users, in both languages; one may be missing. */
export const ownRuleSchema = z.object({
  id: ownRuleIdSchema,
  severity: z.enum(SEVERITIES),
  message: bothTexts,
  advice: ownText,
  source: line,
  validFrom: date,
  validUntil: date,
  /**
   * When it finds fault (`findings/rule.ts`). Read loosely: a rule that this version does not understand is reported with its
   * name and not a reason to refuse a whole file.
   */
  finds: z.record(z.string(), z.json()),
  ...merge,
});

/** A rule, delivered or own, that does not apply here. Switched on again means the same as no record. */
export const ruleSwitchSchema = z.object({
  id: ruleIdSchema,
  off: z.boolean(),
  reason: text,
  ...merge,
});

/** The fields of an acceptance besides those that every record of an operation has. */
export const acceptanceFields = {
  ruleId: ruleIdSchema,
  place: placeSchema,
  reason: text,
  by: line,
  on: date,
  /** Last day on which it holds; '' = as long as the facts stay. */
  until: date,
  /** Fingerprint of what the rule looked at (`Finding.basis`): with other facts the finding comes back. */
  basis: line,
  /** The same in the open, as JSON (`lookedText`), so that it can be said what has changed; '' where that is not known. */
  looked: text.default(''),
};

export type OwnRule = z.infer<typeof ownRuleSchema>;
export type RuleSwitch = z.infer<typeof ruleSwitchSchema>;

/** Places are compared, and findings known again, by this. */
export function placeKey({ kind, id, target, field }: Place): string {
  return [kind, id, target, field].join('/');
}
