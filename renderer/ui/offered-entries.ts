/** What the screen in front offers to the palette besides its commands: places and views of its own. */
import { useEffect } from 'react';
import { create } from 'zustand';

export interface OfferedEntry {
  id: string;
  label: string;
  run: () => void;
}

const useOffers = create<{ offers: ReadonlyMap<string, readonly OfferedEntry[]> }>(() => ({ offers: new Map() }));

/** Offers entries while the component is mounted. The name tells one offer from another. */
export function useOfferEntries(name: string, entries: readonly OfferedEntry[]): void {
  useEffect(() => {
    useOffers.setState(({ offers }) => ({ offers: new Map(offers).set(name, entries) }));
  });
  useEffect(() => () => withdraw(name), [name]);
}

/** Everything that is offered at the moment. */
export function useOfferedEntries(): readonly OfferedEntry[] {
  return [...useOffers(({ offers }) => offers).values()].flat();
}

function withdraw(name: string): void {
  useOffers.setState(({ offers }) => ({ offers: new Map([...offers].filter(([key]) => key !== name)) }));
}
