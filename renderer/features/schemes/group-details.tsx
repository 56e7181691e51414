import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { OwnGroup } from '../../../shared/domain/house-records.ts';
import { inLanguage, LANGUAGES } from '../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { GroupContentList } from './group-content-list.tsx';
import css from './group-details.module.css';
import { GroupMenu } from './group-menu.tsx';
import { GroupTextField } from './group-text-field.tsx';
import type { GroupRow } from './scheme-tree-model.ts';

interface GroupDetailsProps {
  catalogue: Catalogue;
  scheme: PlacedScheme;
  /** Absent in a delivered scheme. */
  own: OwnGroup | undefined;
  row: GroupRow;
  rows: readonly GroupRow[];
  onGone: () => void;
}

const VIEWS = ['content', 'texts'] as const;
type View = (typeof VIEWS)[number];

/** The chosen group: what stands in it, and its words. */
export function GroupDetails({ catalogue, scheme, own, row, rows, onGone }: GroupDetailsProps) {
  const t = useText('schemes');
  const language = useLanguage();
  const [view, setView] = useState<View>('content');
  const content = <GroupContentList catalogue={catalogue} scheme={scheme} group={row.group} rows={rows} />;
  return (
    <aside className={css.pane} aria-label={t('details')} data-region>
      <div className={css.head}>
        <h2 className={`${css.title} grow`}>{inLanguage(row.group.title, language)}</h2>
        {own && <GroupMenu own={own} scheme={scheme} row={row} rows={rows} onGone={onGone} />}
      </div>
      {own ? (
        <>
          <SegmentedControl
            className={css.views}
            size="xs"
            aria-label={t('details')}
            data={VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
            value={view}
            onChange={(value) => setView(value as View)}
          />
          {view === 'content' ? content : <GroupTexts own={own} />}
        </>
      ) : (
        <>
          {row.group.purpose && <p className={css.purpose}>{inLanguage(row.group.purpose, language)}</p>}
          {content}
        </>
      )}
    </aside>
  );
}

function GroupTexts({ own }: { own: OwnGroup }) {
  return (
    <div className={css.fields}>
      {(['title', 'purpose', 'legalReference'] as const).flatMap((field) =>
        LANGUAGES.map((language) => (
          <GroupTextField key={`${field}/${language}`} group={own} field={field} language={language} />
        )),
      )}
    </div>
  );
}
