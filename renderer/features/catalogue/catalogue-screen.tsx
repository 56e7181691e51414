import type { ReactNode } from 'react';
import type { Route } from '../../data/navigation-store.ts';
import { CatalogueHeader } from './catalogue-header.tsx';
import { CataloguePanes } from './catalogue-panes.tsx';
import { FrameProvider } from './frame.ts';
import { useCatalogueFrame } from './use-frame.ts';

/** The route of this screen; it may name the measure that somebody asked for. */
export type CatalogueRoute = Extract<Route, { screen: 'catalogue' }>;

interface CatalogueScreenProps {
  route: CatalogueRoute;
  /** Buttons in the header that belong to other parts of the app. */
  actions?: ReactNode;
}

/** The catalogue itself: its areas and measures, the user's own and the user's wording of the delivered ones. */
export function CatalogueScreen({ route, actions }: CatalogueScreenProps) {
  const frame = useCatalogueFrame();
  if (!frame) return null;
  return (
    <FrameProvider value={frame}>
      <CatalogueHeader actions={actions} />
      <CataloguePanes route={route} />
    </FrameProvider>
  );
}
