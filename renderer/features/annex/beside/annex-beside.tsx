import { ActionIcon, Loader } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { IconArrowsDiagonal, IconX } from '@tabler/icons-react';
import { useDeferredValue } from 'react';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';
import { useResting } from '../../../data/resting-query.ts';
import { useText } from '../../../text/use-text.ts';
import { SHORTCUTS } from '../../../ui/shortcuts.ts';
import { withKeys } from '../../../ui/tool-tip/keys.ts';
import screen from '../annex-screen.module.css';
import { Desk } from '../desk.tsx';
import { SheetSteps } from '../header-actions.tsx';
import { MarkedMeasureContext } from '../paper/marked-measure.ts';
import { designOf } from '../paper/paper-look.ts';
import { useAnnexPreview } from '../use-annex-preview.ts';
import { usePaperLook } from '../use-paper-look.ts';
import { useSheets } from '../use-sheets.ts';
import css from './annex-beside.module.css';
import { besideFactor } from './beside-factor.ts';
import { type Beside, readBeside } from './read-beside.ts';
import { useFollowing } from './use-following.ts';

/** Drawn again with every answer: no more than what is in sight, and a little on either side. */
const AROUND = 2;

interface AnnexBesideProps {
  scope: Scope;
  /** The one that is being worked on: kept in sight, and marked. */
  measureId: MeasureId | null;
  /** Goes to where a measure is answered. Must stay the same function. */
  onMeasure: (measureId: MeasureId) => void;
  /** Leads to the annex on a screen of its own. */
  onOpen: () => void;
  onClose: () => void;
}

/** The annex as it would be printed, beside the work on it: follows what is answered, and never holds that up. */
export function AnnexBeside(props: AnnexBesideProps) {
  const { database } = useData();
  const { scope } = props;
  const t = useText('annex');
  const source = useResting(`annex beside ${scope.id}`, (known?: Beside | null) => readBeside(database, scope, known));
  if (source) return <Followed key={scope.id} {...props} source={source} />;
  return (
    <section className={css.pane} aria-label={t('beside.title')} data-region>
      {source === undefined && (
        <p className={screen.waiting}>
          <Loader size={16} /> {t('making')}
        </p>
      )}
    </section>
  );
}

function Followed({ source, measureId, onMeasure, onOpen, onClose }: AnnexBesideProps & { source: Beside }) {
  const t = useText('annex');
  const { records, choices, design } = source;
  const look = usePaperLook(design);
  const { preview: newest, problem } = useAnnexPreview(records, choices, look);
  // Drawn when there is time, also in the middle of a sentence that somebody types.
  const preview = useDeferredValue(newest);
  const marked = useDeferredValue(measureId);
  const sheets = useSheets();
  const isPrinted = useFollowing(preview, sheets, marked);
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>();
  return (
    <section className={css.pane} aria-label={t('beside.title')}>
      <header className={css.head}>
        <h2 className="grow cut">{t('beside.title')}</h2>
        <SheetSteps sheets={sheets} count={preview?.sheets.length ?? 1} />
        <ActionIcon aria-label={t('beside.open')} {...withKeys(SHORTCUTS.exportAnnex)} onClick={onOpen}>
          <IconArrowsDiagonal size={16} stroke={1.75} />
        </ActionIcon>
        <ActionIcon aria-label={t('beside.close')} {...withKeys(SHORTCUTS.annexBeside)} onClick={onClose}>
          <IconX size={16} stroke={1.75} />
        </ActionIcon>
      </header>
      <MarkedMeasureContext value={marked}>
        <Desk
          deskRef={useMergedRef(sizeRef, sheets.ref)}
          preview={preview}
          problem={problem}
          factor={besideFactor(width, look && designOf(look).page.width)}
          sheets={sheets}
          around={AROUND}
          look={look}
          onMeasure={onMeasure}
        />
      </MarkedMeasureContext>
      {!isPrinted && (
        <p className={css.absent} role="status">
          {t('beside.notPrinted')}
        </p>
      )}
    </section>
  );
}
