/** Shows a part of the form of an operation by itself: the whole form is more than a test of one section needs. */
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { useOperation } from '../../../../../renderer/data/queries.ts';
import type { OperationId } from '../../../../../shared/domain/ids.ts';
import type { Operation } from '../../../../../shared/domain/records.ts';
import { show } from '../../app/show.tsx';
import { openTestCase } from '../../data/test-data.ts';

type Part = (operation: Operation) => ReactNode;

function OfOperation({ id, part }: { id: OperationId; part: Part }) {
  const operation = useOperation(id);
  return operation && part(operation);
}

/** With the operation as it is stored, and kept up to date. */
export async function showOperation(part: Part) {
  const test = await openTestCase();
  show(<OfOperation id={test.operationId} part={part} />, test);
  const user = userEvent.setup({ delay: null });
  return { test, user, stored: () => test.database.operations.get(test.operationId) };
}
