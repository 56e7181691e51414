import { Button, Menu } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { Target } from '../../../shared/domain/target.ts';
import { useText } from '../../text/use-text.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { withTip } from '../../ui/tool-tip/tip.ts';
import { type TargetOption, useFrame } from './frame.ts';
import css from './target-bar.module.css';
import { TargetIcon } from './target-icon.tsx';
import { useTargetSwitch } from './use-target-switch.ts';

/** As `answersByTarget` makes them. */
type TargetCounts = ReadonlyMap<string, number>;

/** Above the list: whom the answers are about that are shown and given here. */
export function TargetBar({ counts }: { counts: TargetCounts }) {
  const { targets } = useFrame();
  const t = useText('measures');
  const { ref, width } = useElementSize();
  const { add } = useTargetSwitch();
  const hasPlaces = targets.some(({ kind }) => kind === 'site' || kind === 'party');
  const isWide = width === 0 || widthOf(targets) + (hasPlaces ? BUTTON : ADD_BUTTON) <= width;
  return (
    <>
      <div className={css.bar} ref={ref}>
        <span className={css.label}>{t('target.label')}</span>
        {isWide ? <Tabs counts={counts} /> : <TargetMenu counts={counts} />}
        <button
          type="button"
          className={`plain cut ${css.add}`}
          aria-label={t('target.add')}
          {...withTip(t('target.addHint'))}
          onClick={add}
        >
          {hasPlaces ? <IconPlus size={14} stroke={1.9} aria-hidden="true" /> : t('target.add')}
        </button>
      </div>
      <TargetHint />
    </>
  );
}

/** Widths in pixels, as far as text that is not measured can be judged: better a menu too early than a cut name. */
const CHARACTER = 7.5;
const TAB = 62;
const BUTTON = 80;
/** Its text may be cut. */
const ADD_BUTTON = 160;
const widthOf = (targets: readonly TargetOption[]): number =>
  targets.reduce((sum, { label }) => sum + TAB + label.length * CHARACTER, 0);

function Tabs({ counts }: { counts: TargetCounts }) {
  const { targets, target } = useFrame();
  const t = useText('measures');
  const { choose, step } = useTargetSwitch();

  function handleKey(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = step(event.key === 'ArrowRight' ? 1 : -1);
    event.currentTarget.querySelector<HTMLElement>(`[data-target="${CSS.escape(next)}"]`)?.focus();
  }

  return (
    <div className={css.tabs} role="tablist" aria-label={t('target.choose')} onKeyDown={handleKey}>
      {targets.map((option, index) => (
        <button
          key={option.target}
          type="button"
          role="tab"
          aria-selected={option.target === target}
          aria-keyshortcuts={index < 9 ? `Alt+${index + 1}` : undefined}
          tabIndex={option.target === target ? 0 : -1}
          data-target={option.target}
          className={`plain ${css.tab}`}
          title={titleOf(option, index)}
          onClick={() => choose(option.target)}
        >
          <TargetIcon kind={option.kind} />
          {option.label}
          <Count count={counts.get(option.target) ?? 0} />
        </button>
      ))}
    </div>
  );

  function titleOf({ kind, label }: TargetOption, index: number): string {
    const meaning = t(`target.${kind}Hint`, { name: label });
    return index < 9 ? `${meaning}\n${t('target.keys', { digit: index + 1 })}` : meaning;
  }
}

function TargetMenu({ counts }: { counts: TargetCounts }) {
  const { targets, target } = useFrame();
  const t = useText('measures');
  const { choose } = useTargetSwitch();
  const current = targets.find((option) => option.target === target);
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<TargetIcon kind={current?.kind ?? 'general'} />}
          rightSection={<IconChevronDown size={13} />}
          aria-label={t('target.chosen', { name: current?.label ?? '' })}
        >
          <span className="cut">{current?.label}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        <Menu.RadioGroup value={target} onChange={(value) => choose(value as Target)}>
          {targets.map((option, index) => (
            <Menu.RadioItem
              key={option.target}
              value={option.target}
              closeMenuOnClick
              rightSection={index < 9 ? <Kbd keys={`Alt+${index + 1}`} /> : undefined}
            >
              <span className={css.line}>
                <TargetIcon kind={option.kind} />
                <span className="cut">{option.label}</span>
                <Count count={counts.get(option.target) ?? 0} />
              </span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function Count({ count }: { count: number }) {
  const t = useText('measures');
  if (count === 0) return null;
  return (
    <span className={css.count} title={t('target.answers', { count })}>
      {count}
    </span>
  );
}

/** What an answer given here means. The general answers need no words. */
function TargetHint() {
  const { targets, target } = useFrame();
  const t = useText('measures');
  const current = targets.find((option) => option.target === target);
  if (!current || current.kind === 'general') return null;
  return <p className={css.hint}>{t(`target.${current.kind}Hint`, { name: current.label })}</p>;
}
