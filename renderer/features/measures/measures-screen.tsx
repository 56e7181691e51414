import type { ReactNode } from 'react';
import type { LayeredGroupState } from '../../../shared/domain/effective-answers.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { useLayeredAnswers, useLayeredGroupStates } from '../../data/queries.ts';
import { type Frame, FrameProvider } from './frame.ts';
import { type LayeredAnswers, LayersProvider, useLayersStore } from './layers.ts';
import { MeasuresPanes } from './measures-panes.tsx';
import { type Owner, useMeasuresFrame } from './use-frame.ts';
import type { MeasuresRoute } from './use-go-to.ts';

interface MeasuresScreenProps {
  scope: Scope;
  /** Undefined while it is loading. */
  owner: Owner | undefined;
  route: MeasuresRoute;
  actions?: ReactNode;
  beside?: ReactNode;
}

/** The measures of an operation, or those of an organisation for all its operations. */
export function MeasuresScreen({ scope, owner, ...rest }: MeasuresScreenProps) {
  const layered = useLayeredAnswers(scope);
  const frame = useMeasuresFrame(owner, layered);
  const states = useLayeredGroupStates(scope);
  if (!frame || !layered || !states) return null;
  return <Loaded frame={frame} layered={layered} states={states} {...rest} />;
}

interface LoadedProps extends Omit<MeasuresScreenProps, 'scope' | 'owner'> {
  frame: Frame;
  layered: LayeredAnswers;
  states: ReadonlyMap<string, LayeredGroupState>;
}

function Loaded({ frame, layered, ...rest }: LoadedProps) {
  const store = useLayersStore(layered);
  return (
    <FrameProvider value={frame}>
      <LayersProvider value={store}>
        <MeasuresPanes layered={layered} {...rest} />
      </LayersProvider>
    </FrameProvider>
  );
}
