import { createContext, useContext } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { ListedLayout } from '../../../shared/catalogue/layouts.ts';
import type { Scheme } from '../../../shared/domain/catalogue.ts';
import type { LayoutContent } from '../../../shared/domain/layout.ts';
import type { RunOptions } from '../../data/commands/engine.ts';
import type { ContentChange } from './edit-content.ts';

/** The layout that is open in the editor, for all of its fields. */
export interface LayoutFrame {
  layout: ListedLayout;
  /** With own areas and schemes. */
  catalogue: Catalogue;
  /** The scheme by which groups are shown: the one the layout was made for, else the usual one. */
  scheme: Scheme | undefined;
  /** Stores a change of its content. Throws when it is refused. */
  change: (change: ContentChange, options?: RunOptions) => Promise<void>;
  /** The same for a choice that is made with one click: a failure is said. */
  choose: (patch: Partial<LayoutContent>) => void;
}

const FrameContext = createContext<LayoutFrame | null>(null);

export const LayoutFrameProvider = FrameContext.Provider;

export function useLayoutFrame(): LayoutFrame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('there is no layout around this');
  return frame;
}
