/**
 * Parameters: what a measure leaves open to be filled in ("at least 14 characters").
 *
 * Values are stored as ids, numbers or ISO dates, never as labels, so that language and wording can change later.
 */
import * as z from 'zod';
import { type OptionId, optionIdSchema, type ParameterId, parameterIdSchema } from './ids.ts';
import { localisedSchema } from './localised.ts';

export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'percent',
  'character',
  'bit',
  'pass',
  'squareMillimetre',
  'metre',
  'kilometre',
  'celsius',
] as const;
export type Unit = (typeof UNITS)[number];

/** Review cycles. `occasion` = when there is a reason, without a fixed cycle. */
export const INTERVALS = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'halfYearly',
  'yearly',
  'twoYearly',
  'occasion',
] as const;
export type Interval = (typeof INTERVALS)[number];

/** A choice that can be ticked. `warning` says why it is weak or outdated, such as 3DES. */
const plainOptionSchema = z.strictObject({
  id: optionIdSchema,
  label: localisedSchema,
  warning: localisedSchema.optional(),
  /** How strong it is beside the others of its parameter, ascending; without one it cannot be compared with them. */
  strength: z.number().optional(),
});

const base = { id: parameterIdSchema, label: localisedSchema };

/** ISO 3166-1 alpha-2, or `EEA` for "anywhere in the EU or EEA". */
export const countrySchema = z.string().regex(/^(EEA|[A-Z]{2})$/);
export const isoDateSchema = z.iso.date();

/**
 * The kinds of parameters, over the kind of options that they offer. `stronger` says which way a value protects better: where it
 * is absent nobody can tell, as with periods of keeping logs; review cycles are better when they are shorter unless it says
 * `none`. Of several choices, `more` ones are better; where the options have a `strength`, the weakest one counts.
 */
const kindsWith = <T extends z.ZodType>(option: T) =>
  [
    z.strictObject({
      ...base,
      type: z.literal('number'),
      integer: z.boolean(),
      min: z.number().optional(),
      max: z.number().optional(),
      unit: z.enum(UNITS).optional(),
      default: z.number().optional(),
      stronger: z.enum(['higher', 'lower']).optional(),
    }),
    z.strictObject({
      ...base,
      type: z.literal('boolean'),
      default: z.boolean().optional(),
      stronger: z.enum(['yes', 'no']).optional(),
    }),
    z.strictObject({
      ...base,
      type: z.literal('choice'),
      options: z.array(option).min(2),
      default: optionIdSchema.optional(),
    }),
    z.strictObject({
      ...base,
      type: z.literal('choices'),
      options: z.array(option).min(2),
      default: z.array(optionIdSchema).optional(),
      stronger: z.enum(['more', 'fewer']).optional(),
    }),
    z.strictObject({
      ...base,
      type: z.literal('interval'),
      default: z.enum(INTERVALS).optional(),
      stronger: z.literal('none').optional(),
    }),
    z.strictObject({ ...base, type: z.literal('text') }),
    z.strictObject({ ...base, type: z.literal('date') }),
    z.strictObject({ ...base, type: z.literal('countries'), default: z.array(countrySchema).optional() }),
    z.strictObject({ ...base, type: z.literal('party') }),
    z.strictObject({ ...base, type: z.literal('parties') }),
  ] as const;

/** Asked for once its option is chosen ("AES: key length"). Its id is unique within the measure, so values stay flat. */
export const subParameterSchema = z.discriminatedUnion('type', kindsWith(plainOptionSchema));
export type SubParameter = z.infer<typeof subParameterSchema>;

/** Measure → parameter → option → sub-parameter: no deeper. */
export const optionSchema = plainOptionSchema.extend({ parameters: z.array(subParameterSchema).min(1).optional() });
export type Option = z.infer<typeof optionSchema>;

export const parameterSchema = z.discriminatedUnion('type', kindsWith(optionSchema));
export type Parameter = z.infer<typeof parameterSchema>;
export type ParameterType = Parameter['type'];
export const PARAMETER_TYPES = [
  'number',
  'boolean',
  'choice',
  'choices',
  'interval',
  'text',
  'date',
  'countries',
  'party',
  'parties',
] as const satisfies readonly ParameterType[];

/** As stored: option, interval, country and party ids, ISO dates and free text are all strings. */
export const parameterValueSchema = z.union([z.number(), z.boolean(), z.string(), z.array(z.string())]);
export type ParameterValue = z.infer<typeof parameterValueSchema>;

/** Is there nothing to print? `false` and `0` are answers. */
export function isEmptyValue(value: ParameterValue | undefined): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Why a value does not fit its parameter; the texts for it lie in `shared/text`. */
export type ValueProblem =
  | 'wrongType'
  | 'notInteger'
  | 'tooSmall'
  | 'tooLarge'
  | 'unknownOption'
  | 'badDate'
  | 'badCountry';

/** Checks a value against its parameter. An empty value always fits: it means "not said". */
export function valueProblem(parameter: Parameter, value: ParameterValue | undefined): ValueProblem | null {
  if (isEmptyValue(value)) return null;
  switch (parameter.type) {
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'wrongType';
      if (parameter.integer && !Number.isInteger(value)) return 'notInteger';
      if (parameter.min !== undefined && value < parameter.min) return 'tooSmall';
      return parameter.max !== undefined && value > parameter.max ? 'tooLarge' : null;
    case 'boolean':
      return typeof value === 'boolean' ? null : 'wrongType';
    case 'choice':
      if (typeof value !== 'string') return 'wrongType';
      return parameter.options.some((option) => option.id === value) ? null : 'unknownOption';
    case 'choices':
      if (!Array.isArray(value)) return 'wrongType';
      return value.every((id) => parameter.options.some((option) => option.id === id)) ? null : 'unknownOption';
    case 'interval':
      if (typeof value !== 'string') return 'wrongType';
      return (INTERVALS as readonly string[]).includes(value) ? null : 'unknownOption';
    case 'date':
      if (typeof value !== 'string') return 'wrongType';
      return isoDateSchema.safeParse(value).success ? null : 'badDate';
    case 'countries':
      if (!Array.isArray(value)) return 'wrongType';
      return value.every((code) => countrySchema.safeParse(code).success) ? null : 'badCountry';
    case 'parties':
      return Array.isArray(value) ? null : 'wrongType';
    case 'text':
    case 'party':
      return typeof value === 'string' ? null : 'wrongType';
  }
}

/** A parameter at any depth. `parent` is the choice without which it is not asked for. */
export interface PlacedParameter {
  parameter: Parameter;
  parent?: { parameterId: ParameterId; optionId: OptionId };
}

/** Parameters with their sub-parameters, each behind the one to whose option it belongs. */
export function withSubParameters(parameters: readonly Parameter[]): PlacedParameter[] {
  return parameters.flatMap((parameter): PlacedParameter[] => [
    { parameter },
    ...optionsOf(parameter).flatMap((option) =>
      (option.parameters ?? []).map((sub) => ({
        parameter: sub,
        parent: { parameterId: parameter.id, optionId: option.id },
      })),
    ),
  ]);
}

/** The options of a choice; other kinds have none. */
export function optionsOf(parameter: Parameter): readonly Option[] {
  return parameter.type === 'choice' || parameter.type === 'choices' ? parameter.options : [];
}

/** Whether a parameter is asked for: always, or because its option is chosen. */
export function isAskedFor({ parent }: PlacedParameter, values: Readonly<Record<string, ParameterValue>>): boolean {
  return !parent || [values[parent.parameterId]].flat().includes(parent.optionId);
}
