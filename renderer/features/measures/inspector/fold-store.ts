/** Which parts of the inspector are unfolded: for all measures alike, as long as the app runs. */
import { create } from 'zustand';

const useFolds = create<{ isWorkOpen: boolean }>(() => ({ isWorkOpen: false }));

/** Whether "Work on it" is unfolded. */
export function useWorkOpen(): boolean {
  return useFolds((state) => state.isWorkOpen);
}

export function setWorkOpen(isWorkOpen: boolean): void {
  useFolds.setState({ isWorkOpen });
}
