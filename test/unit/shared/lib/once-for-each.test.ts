import { expect, it } from 'vitest';
import { onceForBoth, onceForEach, onceForLast } from '../../../../shared/lib/once-for-each.ts';

it('works something out once for each object, also where nothing comes of it', () => {
  const seen: object[] = [];
  const look = onceForEach((key: { name?: string }) => {
    seen.push(key);
    return key.name;
  });
  const [one, other] = [{ name: 'one' }, {}];
  expect([look(one), look(other), look(one), look(other)]).toEqual(['one', undefined, 'one', undefined]);
  expect(seen).toEqual([one, other]);
});

it('works something out anew only for another other object', () => {
  const seen: string[] = [];
  const look = onceForBoth((key: { name: string }, other: string | undefined) => {
    seen.push(`${key.name} ${other}`);
    return seen.length;
  });
  const key = { name: 'key' };
  expect([look(key, 'a'), look(key, 'a'), look(key, undefined), look(key, undefined), look(key, 'a')]).toEqual([
    1, 1, 2, 2, 3,
  ]);
});

it('works something out anew only for a list of other parts, also where the list itself was changed', () => {
  let times = 0;
  const look = onceForLast((parts: readonly string[]) => {
    times += 1;
    return parts.join();
  });
  const list = ['a', 'b'];
  expect([look(list), look(['a', 'b']), times]).toEqual(['a,b', 'a,b', 1]);
  list.push('c');
  expect([look(list), look(['b']), look([]), times]).toEqual(['a,b,c', 'b', '', 4]);
});
