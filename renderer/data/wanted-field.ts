/** Which field of a record somebody is led to. Whoever shows the record gives it the focus, once it is there. */
import { create } from 'zustand';

export interface WantedField {
  /** Of the organisation, operation, party or site. */
  recordId: string;
  /** Its path in the record. */
  field: string;
}

const useWanted = create<{ wanted: WantedField | null }>(() => ({ wanted: null }));

export function wantField(wanted: WantedField | null): void {
  useWanted.setState({ wanted });
}

export function useWantedField(): WantedField | null {
  return useWanted(({ wanted }) => wanted);
}

/** How fields are marked in the document: as the drafts behind them are named. */
export const fieldMark = (recordId: string, field: string) => ({ 'data-draft': `${recordId}/${field}` });
