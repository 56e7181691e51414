import { type CSSProperties, lazy, Suspense, useCallback, useDeferredValue, useEffect, useState } from 'react';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { hurryDrafts } from '../../data/drafts.ts';
import { navigate, type Route } from '../../data/navigation-store.ts';
import { useView } from '../../features/measures/view-store.ts';
import { useText } from '../../text/use-text.ts';
import { Splitter } from '../../ui/splitter.tsx';
import css from './annex-beside-slot.module.css';
import { LEAST_WIDTH, useAnnexBeside } from './beside-setting.ts';

const AnnexBeside = lazy(async () => ({
  default: (await import('../../features/annex/beside/annex-beside.tsx')).AnnexBeside,
}));

/** What the measures have at their right edge while the preview of the annex is wanted; undefined otherwise. */
export function useAnnexBesideSlot(scope: Scope | undefined) {
  const { isOpen, hasRoom } = useAnnexBeside();
  return scope && isOpen && hasRoom ? <AnnexBesideSlot scope={scope} /> : undefined;
}

function AnnexBesideSlot({ scope }: { scope: Scope }) {
  const t = useText('annex');
  const { width: stored, change } = useAnnexBeside();
  const [dragged, setDragged] = useState<number | null>(null);
  const width = dragged ?? stored;
  const active = useDeferredValue(useView(scope.id, (view) => view.active));
  const onMeasure = useCallback((measureId: MeasureId) => navigate(measuresOf(scope, measureId)), [scope]);
  // Who sees what they type printed does not want to wait for it.
  useEffect(hurryDrafts, []);
  return (
    <div className={css.slot} style={{ '--tk-beside': `${width}px` } as CSSProperties}>
      <Splitter
        label={t('beside.width')}
        width={width}
        least={LEAST_WIDTH}
        most={window.innerWidth}
        onResize={setDragged}
        onEnd={(wanted) => {
          setDragged(wanted);
          void change({ width: wanted });
        }}
      />
      <Suspense fallback={null}>
        <AnnexBeside
          scope={scope}
          measureId={active}
          onMeasure={onMeasure}
          onOpen={() => navigate(annexOf(scope))}
          onClose={() => void change({ isOpen: false })}
        />
      </Suspense>
    </div>
  );
}

const measuresOf = (scope: Scope, measureId: MeasureId): Route =>
  scope.kind === 'operation'
    ? { screen: 'operation', operationId: scope.id, measureId }
    : { screen: 'measures', organisationId: scope.id, measureId };

const annexOf = (scope: Scope): Route =>
  scope.kind === 'operation'
    ? { screen: 'annex', operationId: scope.id }
    : { screen: 'organisationAnnex', organisationId: scope.id };
