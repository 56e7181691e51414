/**
 * Which operation's details are open beside the screen. Like the route it belongs to the session; it is no place of its
 * own, because the screen behind it stays.
 */
import { create } from 'zustand';
import type { OperationId } from '../../shared/domain/ids.ts';

/** The sections of the details, in their order. */
export const DETAILS_SECTIONS = [
  'operation',
  'client',
  'contacts',
  'processing',
  'facts',
  'sites',
  'parties',
  'versions',
] as const;
export type DetailsSection = (typeof DETAILS_SECTIONS)[number];

interface Details {
  operationId: OperationId;
  /** Where to begin. */
  section: DetailsSection;
}

const useDetails = create<{ open: Details | null }>(() => ({ open: null }));

/** Opens the details of an operation, its master data, at one of their sections. */
export function openOperationDetails(operationId: OperationId, section: DetailsSection = 'operation'): void {
  useDetails.setState({ open: { operationId, section } });
}

export function closeOperationDetails(): void {
  useDetails.setState({ open: null });
}

export function useOpenDetails(): Details | null {
  return useDetails((state) => state.open);
}
