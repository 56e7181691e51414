import { useState } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { HouseRecords } from '../../../shared/catalogue/house-catalogue.ts';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import frame from '../../ui/house-editor.module.css';
import { GroupDetails } from './group-details.tsx';
import { SchemeHead } from './scheme-head.tsx';
import { SchemeTree } from './scheme-tree.tsx';
import { groupRows } from './scheme-tree-model.ts';

interface SchemeEditorProps {
  catalogue: Catalogue;
  scheme: PlacedScheme;
  house: HouseRecords;
  /** Names the tree for screen readers. */
  label: string;
}

/** A scheme: its head, its groups as a tree, and what stands in the chosen one. */
export function SchemeEditor({ catalogue, scheme, house, label }: SchemeEditorProps) {
  const [chosen, choose] = useState<GroupId | null>(null);
  const [marked, mark] = useState<ReadonlySet<GroupId>>(new Set());
  const rows = groupRows(scheme);
  const row = rows.find((it) => it.group.id === chosen) ?? rows[0];
  return (
    <>
      <section className={frame.middle} aria-label={label} data-region>
        <SchemeHead
          catalogue={catalogue}
          scheme={scheme}
          own={house.ownSchemes.find((it) => it.id === scheme.id)}
          rows={rows}
          marked={marked}
          onMark={mark}
          onChoose={choose}
        />
        <SchemeTree
          catalogue={catalogue}
          scheme={scheme}
          rows={rows}
          chosen={row?.group.id}
          marked={marked}
          onMark={mark}
          onChoose={choose}
        />
      </section>
      {row && (
        <GroupDetails
          key={row.group.id}
          catalogue={catalogue}
          scheme={scheme}
          own={house.ownGroups.find((it) => it.id === row.group.id)}
          row={row}
          rows={rows}
          onGone={() => choose(null)}
        />
      )}
    </>
  );
}
