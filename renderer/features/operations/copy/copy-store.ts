/** For which operation the dialogue for copying answers is open. Belongs to the session. */
import { create } from 'zustand';
import type { OperationId } from '../../../../shared/domain/ids.ts';

const useStore = create<{ operationId: OperationId | null }>(() => ({ operationId: null }));

/** Opens the dialogue that takes over answers into this operation. */
export function openCopyDialog(operationId: OperationId): void {
  useStore.setState({ operationId });
}

export function closeCopyDialog(): void {
  useStore.setState({ operationId: null });
}

export function useCopyDialog(): OperationId | null {
  return useStore(({ operationId }) => operationId);
}
