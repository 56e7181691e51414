import { expect, it } from 'vitest';
import { counterparts, counterpartTarget, type Places } from '../../../../../shared/domain/copying/counterparts.ts';

const places = (organisationId: string, sites: [string, string][], parties: [string, string][] = []): Places => {
  const named = ([id, name]: [string, string]) => ({ id, name, deleted: name === 'gelöscht' }) as never;
  return { organisationId, sites: sites.map(named), parties: parties.map(named) };
};

it('everything stands for itself inside an organisation, whatever it is called', () => {
  const one = places(
    'o',
    [
      ['1', 'Büro'],
      ['2', 'Büro'],
      ['3', 'gelöscht'],
    ],
    [['4', 'Rechenzentrum']],
  );
  expect([...counterparts(one, one)]).toEqual([
    ['1', '1'],
    ['2', '2'],
    ['4', '4'],
  ]);
});

it('names decide across organisations, whatever their case and spaces; sites and parties do not mix', () => {
  const from = places(
    'o',
    [
      ['1', ' München '],
      ['2', 'Köln'],
      ['3', ''],
    ],
    [['4', 'München']],
  );
  const to = places(
    'q',
    [
      ['a', 'münchen'],
      ['b', 'München'],
      ['c', 'Koln'],
      ['d', ''],
    ],
    [],
  );
  const others = counterparts(from, to);
  expect([...others]).toEqual([['1', 'a']]);
  expect(counterpartTarget('site:1', others)).toBe('site:a');
  expect(counterpartTarget('site:2', others)).toBeUndefined();
  expect(counterpartTarget('party:4', others)).toBeUndefined();
  expect(counterpartTarget('client', others)).toBe('client');
  expect(counterpartTarget('former:1:-', others)).toBeUndefined();
});
