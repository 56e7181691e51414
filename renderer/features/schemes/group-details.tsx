import { Button, Select } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { OwnGroup } from '../../../shared/domain/house-records.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useData } from '../../data/data-context.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { attempt } from '../../ui/attempt.ts';
import { GroupContentList } from './group-content-list.tsx';
import css from './group-details.module.css';
import { GroupTextField } from './group-text-field.tsx';
import { type GroupRow, MOST_LEVELS } from './scheme-tree-model.ts';
import { useSchemeActions } from './use-scheme-actions.ts';

interface GroupDetailsProps {
  catalogue: Catalogue;
  scheme: PlacedScheme;
  /** Absent in a delivered scheme. */
  own: OwnGroup | undefined;
  row: GroupRow;
  rows: readonly GroupRow[];
  onGone: () => void;
}

/** The chosen group: its words, and what stands in it. */
export function GroupDetails({ catalogue, scheme, own, row, rows, onGone }: GroupDetailsProps) {
  const t = useText('schemes');
  const language = useLanguage();
  return (
    <aside className={css.pane} aria-label={t('details')} data-region>
      <h2 className={css.title}>{inLanguage(row.group.title, language)}</h2>
      {own ? (
        <>
          <div className={css.fields}>
            {(['title', 'purpose', 'legalReference'] as const).flatMap((field) =>
              (['de', 'en'] as const).map((of) => (
                <GroupTextField key={`${field}/${of}`} group={own} field={field} language={of} />
              )),
            )}
          </div>
          <GroupActions own={own} scheme={scheme} row={row} rows={rows} onGone={onGone} />
        </>
      ) : (
        row.group.purpose && <p className={css.purpose}>{inLanguage(row.group.purpose, language)}</p>
      )}
      <GroupContentList catalogue={catalogue} scheme={scheme} group={row.group} rows={rows} />
    </aside>
  );
}

interface GroupActionsProps extends Omit<GroupDetailsProps, 'catalogue'> {
  own: OwnGroup;
}

function GroupActions({ own, scheme, row, rows, onGone }: GroupActionsProps) {
  const t = useText('schemes');
  const language = useLanguage();
  const { commands } = useData();
  const actions = useSchemeActions();
  const others = rows.filter((it) => it.group.id !== own.id).map((it) => it.group);
  const heirs = others.map((group) => ({ value: group.id as string, label: inLanguage(group.title, language) }));
  const [heir, setHeir] = useState<string | null>(null);
  const remove = async () => {
    if (!heir) return;
    await actions.removeGroup(own.id, inLanguage(own.title, language), heir as GroupId);
    onGone();
  };
  return (
    <div className={css.actions}>
      {row.depth < MOST_LEVELS - 1 && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => void actions.addGroup(own.schemeId, own.id)}
        >
          {t('addBelow')}
        </Button>
      )}
      {scheme.supplement !== own.id && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void attempt(commands.updateScheme)(own.schemeId, { supplementId: own.id })}
        >
          {t('makeSupplement')}
        </Button>
      )}
      <div className={css.delete}>
        <Select
          size="xs"
          className="grow"
          aria-label={t('heir')}
          placeholder={t('heir')}
          data={heirs}
          value={heir}
          onChange={setHeir}
          searchable
        />
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          disabled={!heir}
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={() => void remove()}
        >
          {t('deleteGroup')}
        </Button>
      </div>
    </div>
  );
}
