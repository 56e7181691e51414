import { fireEvent, render, screen, within } from '@testing-library/react';
import '../../../../support/dom-gaps.ts';
import { expect, it } from 'vitest';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import type { OrganisationDifference } from '../../../../../renderer/data/backup/compare-backup.ts';
import type { OperationDifference } from '../../../../../renderer/data/backup/concerned-operations.ts';
import { DifferenceTable } from '../../../../../renderer/features/backup/difference-table.tsx';

const NONE = { back: 0, changed: 0, gone: 0 };
const gone = (name: string): OperationDifference => ({ change: 'gone', name });

function cellsOf(difference: Partial<OrganisationDifference>): (string | null)[] {
  const whole = { id: 'one', name: 'Qxz GmbH', fate: 'stays' as const, operations: [], answers: NONE, others: NONE };
  const content = <DifferenceTable differences={[{ ...whole, ...difference }]} />;
  render(content, { wrapper: ({ children }) => <Themed colorScheme="light">{children}</Themed> });
  const [, row] = screen.getAllByRole('row');
  return within(row as HTMLElement)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

it('says of operations which, and of the rest how many, in words that fit the number', () => {
  const operations = [gone('Lohn'), gone('Zeit'), { change: 'back', name: 'Post' } as const];
  const answers = { back: 1, changed: 2, gone: 3 };
  expect(cellsOf({ operations, answers, others: { ...NONE, gone: 1 } })).toEqual([
    'Qxz GmbH',
    '1 kommt zurück: „Post“2 entfallen: „Lohn“, „Zeit“',
    '1 kommt zurück2 geändert3 entfallen',
    '1 entfällt',
  ]);
});

it('names the first of many operations, and all of them when asked', () => {
  const [, before] = cellsOf({ operations: ['A', 'B', 'C', 'D', 'E'].map(gone) });
  expect(before).toBe('5 entfallen: „A“, „B“, „C“ und 2 weitere');
  fireEvent.click(screen.getByRole('button', { name: 'und 2 weitere' }));
  expect(screen.getByText(': „A“, „B“, „C“, „D“, „E“')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
