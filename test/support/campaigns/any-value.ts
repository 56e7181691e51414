import { INTERVALS, type Parameter, type ParameterValue } from '../../../shared/domain/parameter.ts';
import { uuid } from '../../unit/renderer/data/test-data.ts';
import type { Writer } from './words.ts';

/** A value for a parameter: none, one that fits, or one that does not, as after a change of the catalogue. */
export function anyValue(parameter: Parameter, partyIds: readonly string[], write: Writer): ParameterValue | undefined {
  if (write.pick(5) === 0) return undefined;
  if (write.pick(8) === 0) return misfit(write);
  return fitting(parameter, [...partyIds, uuid(99, 4)], write);
}

function misfit({ text, pick }: Writer): ParameterValue {
  return [text('VALUE'), -1.5, 1e21, false, '', [], ['x', 'y']][pick(7)] ?? '';
}

function fitting(parameter: Parameter, partyIds: readonly string[], write: Writer): ParameterValue {
  const one = (items: readonly string[]): string => items[write.pick(items.length)] ?? '';
  const some = (items: readonly string[]): string[] => items.filter(() => write.pick(2) === 0);
  switch (parameter.type) {
    case 'number': {
      const value = (parameter.min ?? 0) + write.pick(100_000) / (parameter.integer ? 1 : 7);
      return Math.min(value, parameter.max ?? value);
    }
    case 'boolean':
      return write.pick(2) === 0;
    case 'choice':
      return one(parameter.options.map(({ id }) => id));
    case 'choices':
      return some(parameter.options.map(({ id }) => id));
    case 'interval':
      return one(INTERVALS);
    case 'text':
      return write.text('VALUE');
    case 'date':
      return one(['2026-02-28', '2024-02-29', '9999-12-31']);
    case 'countries':
      return some(['DE', 'CH', 'EEA', 'ZZ']);
    case 'party':
      return one(partyIds);
    case 'parties':
      return some(partyIds);
  }
}
