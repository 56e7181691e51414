import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addPortion, emptied, giveWay, inPortions, portionsOf } from '../../../../renderer/data/portions.ts';
import type { CaseContent } from '../../../../shared/domain/case-content.ts';
import { readCase } from '../../../../shared/file-format/read-case.ts';
import { fileOf, largeContent } from '../../../support/large-case.ts';
import { openTestData } from './test-data.ts';

it('a content that crossed in portions is what was sent, empty lists and what is unknown included', () => {
  const content = fc.record({
    sites: fc.array(fc.record({ id: fc.uuid() }), { maxLength: 600 }),
    parties: fc.constant([]),
    later: fc.constant('something of a later app'),
  });
  fc.assert(
    fc.property(content, (sent) => {
      const received = emptied(sent) as unknown as Partial<CaseContent>;
      for (const portion of portionsOf(sent as unknown as CaseContent)) addPortion(received, portion);
      expect(received).toEqual(sent);
    }),
    { numRuns: 20 },
  );
});

it('no portion is larger than what can be copied in a moment', () => {
  const all = Array.from({ length: 1001 }, (_, index) => index);
  const portions = [...inPortions(all)];
  expect(Math.max(...portions.map(({ length }) => length))).toBeLessThanOrEqual(250);
  expect(portions.flat()).toEqual(all);
});

it('others have their turn in between', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('window'));
  for (let index = 0; index < 200; index += 1) await giveWay();
  order.push('work');
  expect(order).toEqual(['window', 'work']);
});

it('what is written in portions is one command, taken back in one step', async () => {
  const read = readCase(fileOf(largeContent(0.8)));
  if (!read.ok) throw new Error('the file is not sound');
  const { database, commands } = openTestData();
  const shares: number[] = [];
  const { content, seen } = read.value;
  await commands.importCase(content, seen, content.assessments, [], (share) => shares.push(share));
  expect(await database.assessments.count()).toBe(content.assessments.length);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares.at(-1)).toBe(1);
  expect(await database.log.count()).toBe(1);
  await commands.undo();
  expect((await database.organisations.toArray()).every(({ deleted }) => deleted)).toBe(true);
});
