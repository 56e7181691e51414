import { expect, it } from 'vitest';
import { onceForEach } from '../../../../shared/lib/once-for-each.ts';

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
