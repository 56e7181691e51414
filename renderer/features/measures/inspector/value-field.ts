import type { Parameter, ParameterType, ParameterValue } from '../../../../shared/domain/parameter.ts';

export type ParameterOf<T extends ParameterType> = Extract<Parameter, { type: T }>;

/** What every kind of value field gets. */
export interface ValueFieldProps<T extends ParameterType> {
  parameter: ParameterOf<T>;
  value: ParameterValue | undefined;
  /** Id of the control, for its label. */
  id: string;
}

export const asText = (value: ParameterValue | undefined): string => (typeof value === 'string' ? value : '');
export const asList = (value: ParameterValue | undefined): string[] => (Array.isArray(value) ? value : []);
