import { Checkbox, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import css from './house.module.css';
import { foundIn, type HouseBranch, type HouseKind, type HouseLeaf, idsIn } from './house-tree.ts';

interface HouseTreeProps {
  tree: readonly HouseBranch[];
  chosen: ReadonlySet<string>;
  /** What goes along although it was not chosen. */
  implied: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** A tree of ticks: each branch stands for all that is below it, as far as the search shows it. */
export function HouseTree({ tree, chosen, implied, onChange }: HouseTreeProps) {
  const t = useText('sharing');
  const [query, setQuery] = useState('');
  const shown = useMemo(() => foundIn(tree, query), [tree, query]);
  const set = (ids: readonly string[], isWanted: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) isWanted ? next.add(id) : next.delete(id);
    onChange(next);
  };
  return (
    <>
      <TextInput
        data-autofocus
        aria-label={t('house.search')}
        placeholder={t('house.search')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <fieldset className={css.tree} aria-label={t('house.what')}>
        {shown.map((branch) => (
          <Branch key={branch.id} branch={branch} chosen={chosen} implied={implied} onSet={set} />
        ))}
        {shown.length === 0 && <p className="muted">{t('house.nothingFound')}</p>}
      </fieldset>
    </>
  );
}

interface BranchProps extends Pick<HouseTreeProps, 'chosen' | 'implied'> {
  branch: HouseBranch;
  onSet: (ids: readonly string[], isWanted: boolean) => void;
}

function Branch({ branch, chosen, implied, onSet }: BranchProps) {
  const ids = idsIn(branch);
  const count = ids.filter((id) => chosen.has(id)).length;
  return (
    <div>
      <Checkbox
        classNames={{ label: css.branch }}
        checked={count === ids.length}
        indeterminate={count > 0 && count < ids.length}
        label={
          <>
            {branch.name}{' '}
            <span className={css.count}>
              {count}/{ids.length}
            </span>
          </>
        }
        onChange={(event) => onSet(ids, event.currentTarget.checked)}
      />
      <div className={css.below}>
        {branch.branches.map((below) => (
          <Branch key={below.id} branch={below} chosen={chosen} implied={implied} onSet={onSet} />
        ))}
        {branch.leaves.map((leaf) => (
          <Leaf
            key={leaf.id}
            leaf={leaf}
            isChosen={chosen.has(leaf.id)}
            isImplied={implied.has(leaf.id)}
            onSet={(isWanted) => onSet([leaf.id], isWanted)}
          />
        ))}
      </div>
    </div>
  );
}

/** Kinds that their branch does not name already. */
const HINTED = ['area', 'measure', 'changed', 'ruleOff'] as const satisfies readonly HouseKind[];
const isHinted = (kind: HouseKind): kind is (typeof HINTED)[number] => HINTED.some((hinted) => hinted === kind);

interface LeafProps {
  leaf: HouseLeaf;
  isChosen: boolean;
  isImplied: boolean;
  onSet: (isWanted: boolean) => void;
}

function Leaf({ leaf, isChosen, isImplied, onSet }: LeafProps) {
  const t = useText('sharing');
  const ofKind = isHinted(leaf.kind) ? t(`house.hints.${leaf.kind}`) : '';
  const hint = !isChosen && isImplied ? t('house.implied') : ofKind;
  return (
    <Checkbox
      checked={isChosen}
      label={
        <>
          {leaf.name} {hint && <span className={css.count}>{hint}</span>}
        </>
      }
      onChange={(event) => onSet(event.currentTarget.checked)}
    />
  );
}
