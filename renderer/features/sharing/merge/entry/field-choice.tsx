import { Button, Radio } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Decision } from '../../../../../shared/merge/decide.ts';
import type { MergedRecord } from '../../../../../shared/merge/merge-content.ts';
import { useText } from '../../../../text/use-text.ts';
import { Kbd } from '../../../../ui/kbd.tsx';
import { type FieldEntry, proposalFor } from '../field-entries.ts';
import { fits, isUnfinished } from '../merge-entries.ts';
import css from './entry.module.css';
import { JoinedValue } from './joined-value.tsx';
import { SideTexts, useSideLines } from './side-texts.tsx';

export interface FieldChoiceProps {
  field: FieldEntry;
  merged: MergedRecord;
  decision: Decision | undefined;
  /** The keyboard is at it. */
  isActive: boolean;
  onActivate: () => void;
  /** Absent: there is nothing to choose. */
  onDecide: ((decision: Decision) => void) | undefined;
}

/** A field here and in the file, side by side, and what shall hold. */
export function FieldChoice(props: FieldChoiceProps) {
  const t = useText('merging');
  const { field, merged, decision, isActive, onActivate, onDecide } = props;
  const card = useRef<HTMLElement>(null);
  const isJoined = decision?.take === 'value';
  useEffect(() => {
    // With both in one it is longer, and that is to be read.
    if (isActive) card.current?.scrollIntoView?.({ block: isJoined ? 'start' : 'nearest' });
  }, [isActive, isJoined]);
  const isDecided = decision !== undefined && !isUnfinished(merged, field.path, decision);
  const chosen = decision?.take ?? (field.isConflict ? '' : 'theirs');
  const isJoinable = field.kind !== undefined && field.isConflict;
  const isClear = useMemo(() => isJoinable && proposalFor(field)?.isClear === true, [isJoinable, field]);
  const choose = (take: string) => onDecide?.(decisionOf(take, field));
  return (
    <section
      ref={card}
      className={css.field}
      aria-label={field.title}
      data-conflict={field.isConflict ? (isDecided ? 'decided' : 'open') : undefined}
      data-active={(isActive && onDecide !== undefined) || undefined}
      onFocusCapture={onActivate}
    >
      <h4>{field.title}</h4>
      {field.isConflict && field.path !== 'deleted' && (
        <p className="muted">{t(isClear ? 'conflictKnown' : 'conflict')}</p>
      )}
      {onDecide ? (
        <Radio.Group aria-label={t('choice', { name: field.title })} value={chosen} onChange={choose}>
          {field.path === 'deleted' ? (
            <DeletionSides {...props} />
          ) : (
            <Comparing field={field} isChoice>
              {isJoinable && (
                <div className={css.joined}>
                  <Radio value="value" label={t('choices.both')} />
                  <Kbd keys="3" />
                </div>
              )}
            </Comparing>
          )}
        </Radio.Group>
      ) : (
        <Comparing field={field} />
      )}
      {decision?.take === 'value' && (
        <JoinedValue field={field} value={decision.value} onChange={(value) => onDecide?.({ take: 'value', value })} />
      )}
      {decision?.take === 'value' && !fits(merged.table, field.path, decision.value) && (
        <p role="alert" className={css.unfit}>
          {t('tooLong')}
        </p>
      )}
    </section>
  );
}

/** What a choice means; both versions in one begin as they are proposed. */
export function decisionOf(take: string, field: FieldEntry): Decision {
  if (take === 'value') return { take, value: proposalFor(field)?.value };
  return { take: take === 'mine' ? 'mine' : 'theirs' };
}

interface ComparingProps {
  field: FieldEntry;
  isChoice?: boolean;
  children?: React.ReactNode;
}

function Comparing({ field, isChoice = false, children }: ComparingProps) {
  const t = useText('merging');
  const [isUnfolded, setUnfolded] = useState(false);
  const { texts, isLong } = useSideLines(field, isUnfolded);
  const isOnlyThere = !isChoice && field.sides.every(({ mine }) => mine === '');
  return (
    <>
      <div className={css.sides} data-single={isOnlyThere || undefined}>
        {(['mine', 'theirs'] as const).map((side, index) =>
          side === 'mine' && isOnlyThere ? null : (
            <div key={side} className={css.side}>
              <div className={css.sideHead}>
                {isChoice ? <Radio value={side} label={t(`choices.${side}`)} /> : <span>{t(side)}</span>}
                {isChoice && <Kbd keys={`${index + 1}`} />}
              </div>
              <SideTexts texts={texts} side={side} empty={t('empty')} />
            </div>
          ),
        )}
      </div>
      {isLong && (
        <div>
          <Button variant="subtle" size="compact-xs" onClick={() => setUnfolded(!isUnfolded)}>
            {t(isUnfolded ? 'fold' : 'unfold')}
          </Button>
        </div>
      )}
      {children}
    </>
  );
}

function DeletionSides({ merged, field }: FieldChoiceProps) {
  const t = useText('merging');
  const isDeletedHere = merged.mine?.deleted === true;
  const words = isDeletedHere ? (['delete', 'keep'] as const) : (['keep', 'delete'] as const);
  return (
    <>
      {field.isConflict && <p>{t(isDeletedHere ? 'deletion.here' : 'deletion.there')}</p>}
      <div className={css.choices}>
        {(['mine', 'theirs'] as const).map((side, index) => (
          <div key={side} className={css.sideHead}>
            <Radio value={side} label={t(`deletion.${words[index] ?? 'keep'}`)} />
            <Kbd keys={`${index + 1}`} />
          </div>
        ))}
      </div>
    </>
  );
}
