import type { FieldsOf } from '../../../../shared/domain/new-records.ts';
import type { Operation } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';

type TextField = {
  [K in keyof Operation]: string extends Operation[K] ? K : never;
}[keyof FieldsOf<'operations'>];

/** Value and commit of one text of the operation. */
export function useOperationField(operation: Operation) {
  const { commands } = useData();
  return (name: TextField) => ({
    draftId: `${operation.id}/${name}`,
    value: operation[name],
    commit: (text: string, visit: string) => commands.updateOperation(operation.id, { [name]: text }, { visit }),
  });
}
