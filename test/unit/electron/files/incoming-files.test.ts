import { expect, test } from 'vitest';
import { createIncomingFiles } from '../../../../electron/files/incoming-files.ts';
import { MOST_FILES } from '../../../../electron/files/named-files.ts';

const file = (path: string) => ({ path, isOnServer: false });

test('files wait until they are asked for, in the order in which they came', () => {
  const incoming = createIncomingFiles();
  incoming.offer([file('/a.tomakte'), file('/b.tomakte')]);
  incoming.offer([file('/c.tomakte')]);
  const paths = [1, 2, 3, 4].map(() => incoming.next()?.path);
  expect(paths).toEqual(['/a.tomakte', '/b.tomakte', '/c.tomakte', undefined]);
});

test('who listens hears of every offer, and of none that brings nothing', () => {
  const incoming = createIncomingFiles();
  let heard = 0;
  incoming.follow(() => {
    heard += 1;
  });
  incoming.offer([file('/a.tomakte')]);
  incoming.offer([file('/a.tomakte')]);
  incoming.offer([]);
  expect(heard).toBe(1);
});

test('a file that has been taken may come again', () => {
  const incoming = createIncomingFiles();
  incoming.offer([file('/a.tomakte')]);
  incoming.next();
  incoming.offer([file('/a.tomakte')]);
  expect(incoming.next()?.path).toBe('/a.tomakte');
});

test('the queue does not grow without end', () => {
  const incoming = createIncomingFiles();
  incoming.offer(Array.from({ length: 200 }, (_, index) => file(`/${index}.tomakte`)));
  incoming.offer([file('/late.tomakte')]);
  const taken = Array.from({ length: 300 }, () => incoming.next()).filter(Boolean);
  expect(taken).toHaveLength(MOST_FILES);
});
