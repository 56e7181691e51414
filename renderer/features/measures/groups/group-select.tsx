import { Select } from '@mantine/core';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import type { GroupChoice } from '../list/list-model.ts';
import type { GroupsState } from '../use-groups.ts';
import { GroupMenu } from './group-menu.tsx';
import css from './group-select.module.css';
import { SchemeMenu } from './scheme-menu.tsx';

interface GroupSelectProps {
  groups: GroupsState;
  onChoose: (group: GroupChoice) => void;
}

/** The groups where there is no room for their column. */
export function GroupSelect({ groups, onChoose }: GroupSelectProps) {
  const { language } = useFrame();
  const t = useText('measures');
  const chosen = groups.rows.find(({ group }) => group.id === groups.chosen)?.group;
  const items = groups.rows
    .filter((row) => !row.isHeading)
    .map(({ group }) => {
      const { answered, applicable } = groups.progress.get(group.id) ?? { answered: 0, applicable: 0 };
      const count = groups.relevant.has(group.id)
        ? t('groups.progressShort', { answered, applicable })
        : t('groups.notRelevant');
      return { value: group.id as string, label: `${inLanguage(group.title, language)} · ${count}` };
    });
  return (
    <div className={css.bar} data-region>
      <div className={css.scheme}>
        <SchemeMenu />
      </div>
      <Select
        className="grow"
        aria-label={t('groups.select')}
        data={[{ value: 'all', label: t('groups.all') }, ...items]}
        value={groups.chosen}
        onChange={(id) => id && onChoose(id as GroupChoice)}
        allowDeselect={false}
        searchable
      />
      {chosen && <GroupMenu group={chosen} groups={groups} />}
    </div>
  );
}
