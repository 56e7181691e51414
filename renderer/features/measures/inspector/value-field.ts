import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Parameter, ParameterType, ParameterValue } from '../../../../shared/domain/parameter.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';

export type ParameterOf<T extends ParameterType> = Extract<Parameter, { type: T }>;

/** Where a parameter is answered. */
export interface ParameterPlace {
  measureId: MeasureId;
  /** All values of the answer: a choice decides what else is asked for. */
  values: Assessment['values'];
}

/** What every kind of value field gets. */
export interface ValueFieldProps<T extends ParameterType> {
  parameter: ParameterOf<T>;
  value: ParameterValue | undefined;
  measureId: MeasureId;
  /** Id of the control, for its label. */
  id: string;
}

/** The label is the parameter's, or the translation where it is shown. */
export const asText = (value: ParameterValue | undefined): string => (typeof value === 'string' ? value : '');
export const asList = (value: ParameterValue | undefined): string[] => (Array.isArray(value) ? value : []);
