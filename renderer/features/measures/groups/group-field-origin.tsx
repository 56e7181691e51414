import { IconArrowFork, IconBuilding, IconPin } from '@tabler/icons-react';
import type { Group } from '../../../../shared/domain/catalogue.ts';
import type { GroupPath } from '../../../../shared/domain/layers.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import type { GroupsState } from '../use-groups.ts';
import { useScopeCommands } from '../use-scope-commands.ts';
import css from './group-field-origin.module.css';

const SHAPES = { organisation: IconBuilding, own: IconPin, deviating: IconArrowFork };

interface GroupFieldOriginProps {
  group: Group;
  groups: GroupsState;
  paths: readonly GroupPath[];
  /** Names the fields for screen readers. */
  label: string;
}

/** Where what these fields say about a group comes from, and the way back to the organisation. Nothing while they are empty. */
export function GroupFieldOrigin({ group, groups, paths, label }: GroupFieldOriginProps) {
  const { language } = useFrame();
  const { inheritGroup } = useScopeCommands();
  const t = useText('measures');
  const origin = groups.originOf(group.id, paths);
  if (!origin) return null;
  const Shape = SHAPES[origin];
  return (
    <span className={css.origin} data-origin={origin}>
      <Shape size={13} stroke={1.75} aria-hidden="true" />
      {t(`origin.group.${origin}`)}
      {origin === 'deviating' && (
        <button
          type="button"
          className={`plain ${css.reset}`}
          aria-label={t('origin.group.resetLabel', { field: label })}
          onClick={() => void inheritGroup(group.id, inLanguage(group.title, language), paths)}
        >
          {t('origin.group.reset')}
        </button>
      )}
    </span>
  );
}
