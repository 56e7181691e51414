import { describe, expect, test } from 'vitest';
import { argumentSchemas } from '../../../../electron/ipc/arguments.ts';
import { assertMayAsk, nameKind, type WindowKind } from '../../../../electron/ipc/window-kind.ts';
import type { RequestName } from '../../../../shared/ipc/contract.ts';

const ALL = Object.keys(argumentSchemas) as RequestName[];
const OF_PRINT: readonly RequestName[] = ['print:content', 'print:laidOut'];

function answered(kind?: WindowKind): RequestName[] {
  const contents = { id: 7 };
  if (kind) nameKind(contents, kind);
  return ALL.filter((name) => {
    try {
      assertMayAsk(contents, name);
      return true;
    } catch {
      return false;
    }
  });
}

describe('a window may ask', () => {
  test('when it prints, what to print and nothing of files, settings or the menu', () => {
    expect(answered('print')).toEqual(OF_PRINT);
  });

  test("when it is the user's, everything but what the one that prints asks", () => {
    expect(answered('user')).toEqual(ALL.filter((name) => !OF_PRINT.includes(name)));
  });

  test('nothing at all when nobody has said what it is there for, also with the number of another one', () => {
    nameKind({ id: 7 }, 'user');
    expect(answered()).toEqual([]);
  });
});
