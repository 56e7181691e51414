import { Tooltip } from '@mantine/core';
import {
  IconCircleCheck,
  IconCircleX,
  IconFlag,
  IconLock,
  IconPencil,
  IconRefreshDot,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Release, Version } from '../../../shared/domain/records.ts';
import type { VersionState } from '../../../shared/domain/version-state.ts';
import { formatDate, formatMoment } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { JointMark } from './joint-mark.tsx';
import css from './version-table.module.css';

const ICON: Record<VersionState, TablerIcon> = {
  draft: IconPencil,
  released: IconLock,
  accepted: IconCircleCheck,
  superseded: IconRefreshDot,
  withdrawn: IconCircleX,
};

interface VersionStateMarkProps {
  state: VersionState;
  version: Version;
  release: Release | undefined;
}

/** How a version stands, by icon and word; the tooltip says since when and why. */
export function VersionStateMark({ state, version, release }: VersionStateMarkProps) {
  const t = useText('versions');
  const hint = useHint({ state, version, release });
  const Icon = ICON[state];
  return (
    <div className={css.marks}>
      <Tooltip label={hint} multiline maw={320}>
        <span className={css.mark} data-state={state}>
          <Icon size={14} stroke={1.75} aria-hidden />
          {t(state === 'accepted' && !version.operationId ? 'approve.state' : `states.${state}`)}
        </span>
      </Tooltip>
      {version.material && (
        <span className={css.mark} data-state="material">
          <IconFlag size={14} stroke={1.75} aria-hidden />
          {t('material')}
        </span>
      )}
      {version.operationIds.length > 0 && <JointMark operationIds={version.operationIds} />}
    </div>
  );
}

function useHint({ state, version, release }: VersionStateMarkProps): string {
  const t = useText('versions');
  const language = useLanguage();
  const { acceptedOn, acceptedBy, withdrawnOn, withdrawnReason } = version;
  const accepted = { date: formatDate(acceptedOn, language), by: acceptedBy };
  const released = t('stateHints.released', {
    time: release ? formatMoment(Date.parse(release.releasedAt), language) : '',
    catalogue: release?.catalogueVersion ?? '',
  });
  switch (state) {
    case 'released':
      return released;
    case 'accepted':
      if (!version.operationId) return `${released}. ${t(acceptedBy ? 'approve.hintBy' : 'approve.hint', accepted)}`;
      return `${released}. ${t(acceptedBy ? 'stateHints.acceptedBy' : 'stateHints.accepted', accepted)}`;
    case 'withdrawn':
      return t('stateHints.withdrawn', { date: formatDate(withdrawnOn, language), reason: withdrawnReason });
    case 'superseded':
      return release ? `${released}. ${t('stateHints.superseded')}` : t('stateHints.superseded');
    case 'draft':
      return t('stateHints.draft');
  }
}
