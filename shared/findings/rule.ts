/** Rules that find fault with a case, as data: delivered in `catalog/rules/`, and those that users add. */
import * as z from 'zod';
import { SEVERITIES } from '../domain/finding-records.ts';
import { measureIdSchema, parameterIdSchema, ruleIdSchema } from '../domain/ids.ts';
import { LANGUAGES, localisedSchema } from '../domain/localised.ts';
import { isoDateSchema } from '../domain/parameter.ts';
import { conditionSchema } from './condition.ts';
import { isSmallEnough } from './rule-size.ts';

/** Finds fault with answers: each one that is in place, or the case as a whole. */
export const answerRuleSchema = z.strictObject({
  /** Where the finding shows. */
  at: z.strictObject({ measure: measureIdSchema, parameter: parameterIdSchema.optional() }),
  /**
   * `eachAnswer`: looks at every answer about the measure that says implemented or partial, one target after the other; values
   * of other measures are those of the same target, else the general ones. `eachTarget`: the same, for every target of which one
   * of the measures in `when` says something. `case`: looks once, for what is missing, at the values of all answers together.
   */
  for: z.enum(['eachAnswer', 'eachTarget', 'case']),
  when: conditionSchema,
});

/** Finds words in what users wrote. A term is a phrase; `*` stands for any letters within a word. */
export const wordRuleSchema = z
  .strictObject({
    terms: z.array(z.string().min(2)).optional(),
    /** Kinds of details that no list can name. */
    detect: z.enum(['ipAddress', 'hostName', 'emailAddress', 'phoneNumber', 'password', 'personName']).optional(),
    /** Nothing is found in a sentence in which one of these stands too: "regularly, every month". */
    unless: z.array(z.string().min(2)).optional(),
    /** Nor in a part of a sentence in which one of these stands: "formerly section 9", but not "section 9; formerly …". */
    unlessInClause: z.array(z.string().min(2)).optional(),
    /** Nor where the sentence says that it is not done: "no FTP", "FTP is switched off"; "FTP without a password" is found. */
    unlessNegated: z.boolean().optional(),
    /** Nor in a sentence all in capitals, in which a short form looks like any word: "SCHUTZ DES GEBÄUDES". */
    unlessCapitals: z.boolean().optional(),
    /** Small and capital letters count: "SSL" is not "ssl". */
    exactCase: z.boolean().optional(),
    /** Language of the terms; absent: both. */
    language: z.enum(LANGUAGES).optional(),
    /** What is put in the place of the words at one click. */
    replaceBy: z.string().optional(),
    /** Only in answers about these measures. */
    measures: z.array(measureIdSchema).min(1).optional(),
    /** Not in answers about these, whose values say what the words leave open. */
    exceptMeasures: z.array(measureIdSchema).min(1).optional(),
  })
  .refine(({ terms, detect }) => Boolean(terms?.length) !== Boolean(detect), 'either terms or detect');

/** Finds what only code can see, such as an area without any measure. The checks are in `checks/`. */
export const checkRuleSchema = z.strictObject({
  check: z.string(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
});

/** Its size is looked at first: to say what is wrong with a huge one would take longer than anybody waits. */
export const findsSchema = z
  .unknown()
  .refine(isSmallEnough, 'too large')
  .pipe(z.union([answerRuleSchema, wordRuleSchema, checkRuleSchema]));
export type AnswerRule = z.infer<typeof answerRuleSchema>;
export type WordRule = z.infer<typeof wordRuleSchema>;
export type CheckRule = z.infer<typeof checkRuleSchema>;

const branchSchema = z.strictObject({
  id: ruleIdSchema,
  severity: z.enum(SEVERITIES),
  /** What is wrong, in a sentence. `{places}` are filled by the check that found it. */
  message: localisedSchema,
  /** What to do about it. */
  advice: localisedSchema,
  /** Other numbers under which the same is known, such as W01. */
  also: z.array(ruleIdSchema).optional(),
  /** Branches that say the same or more: where one of them finds something about the same measure and target, this is silent. */
  coveredBy: z.array(ruleIdSchema).min(1).optional(),
  /** Clause numbers and editions only; the texts of ISO and BSI are protected. Absent: that of the rule. */
  source: z.string().optional(),
  validFrom: isoDateSchema.optional(),
  validUntil: isoDateSchema.optional(),
  finds: findsSchema,
});

/** A rule as it is delivered: each branch finds something of its own. */
export const deliveredRuleSchema = z.strictObject({
  id: ruleIdSchema,
  title: localisedSchema,
  source: z.string(),
  /** Day on which editors last checked it against its sources. */
  asOf: isoDateSchema,
  branches: z.array(branchSchema).min(1),
});
export type DeliveredRule = z.infer<typeof deliveredRuleSchema>;
export const rulesFileSchema = z.array(deliveredRuleSchema);

/** A branch with what it has of its rule: what the engine works with. */
export interface Rule extends Omit<z.infer<typeof branchSchema>, 'also' | 'source'> {
  /** The rule it belongs to; of own rules, itself. */
  partOf: z.infer<typeof ruleIdSchema>;
  title: { de: string; en: string };
  also: readonly string[];
  source: string;
  /** Absent in own rules. */
  asOf?: string;
  isOwn: boolean;
}
