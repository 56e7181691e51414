import { describe, expect, test } from 'vitest';
import type { ParameterValue } from '../../../../shared/domain/parameter.ts';
import { directionOf } from '../../../../shared/versions/strength.ts';
import { parameterOf } from './state-samples.ts';

type Row = [string, ParameterValue | undefined, ParameterValue | undefined];
const direction = ([path, before, after]: Row) => {
  const [measureId = '', parameterId = ''] = path.split('.');
  return directionOf(parameterOf(measureId, parameterId), before, after);
};

describe('weaker is', () => {
  test.each<Row>([
    ['ZUG-02.minLength', 14, 10],
    ['ZUG-06.timeout', 10, 15],
    ['ZUG-05.attempts', 5, 10],
    ['ZUG-05.lockTime', 30, 15],
    ['DEV-01.critical', 48, 72],
    ['ZUG-02.minLength', 14, undefined],
    ['ZUG-02.blocklist', true, false],
    ['ZUG-02.blocklist', true, undefined],
    ['ZUG-01.sharedAccounts', false, true],
    ['ZUT-04.review', 'quarterly', 'yearly'],
    ['ZUT-04.review', 'yearly', 'occasion'],
    ['ZUT-04.review', 'yearly', undefined],
    ['PSV-06.rsaBits', '3072', '2048'],
    ['WEI-01.tls', 'tls-1.3', 'tls-1.2'],
    ['WEI-01.tls', 'tls-1.3', undefined],
    // The weakest choice counts.
    ['PSV-02.furtherAlgos', ['aes'], ['3des', 'aes']],
    ['PSV-02.furtherRsaBits', ['3072', '4096'], ['2048', '3072', '4096']],
    ['ZUG-03.scope', ['cloud', 'email', 'remote-access'], ['email', 'remote-access']],
    ['LOE-20.exceptions', ['legal-form'], ['legal-form', 'request']],
  ])('%s: %j → %j, and the other way round it is stronger', (path, before, after) => {
    expect(direction([path, before, after])).toBe('weaker');
    expect(direction([path, after, before])).toBe('stronger');
  });
});

describe('nobody can tell', () => {
  test.each<Row>([
    ['EIN-03.retention', 90, 30],
    ['ZUT-11.retention', 72, 48],
    ['ZUG-02.forcedChange', 90, undefined],
    ['ZUG-02.blocklist', false, undefined],
    ['EIN-08.interval', 'monthly', 'yearly'],
    ['BEL-11.approach', 'white-box', 'black-box'],
    ['UEB-07.c5Type', 'type-9', 'type-8'],
    ['WEI-01.protocols', ['tls'], ['ssh']],
    // A weak way more or less is no gain and no loss.
    ['AUF-02.evidence', ['certificate'], ['certificate', 'questionnaire']],
    ['ZUG-07.system', 'Verzeichnis A', 'Verzeichnis B'],
    ['ZUG-07.unknown', 1, 2],
  ])('%s: %j → %j', (path, before, after) => {
    expect(direction([path, before, after])).toBe('unknown');
  });

  test('of one choice less and another one more: it is both', () => {
    const row: Row = ['ZUG-03.scope', ['cloud'], ['administration']];
    expect(direction(row)).toBe('both');
  });
});
