import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import { EntryDetails } from './entry/entry-details.tsx';
import { EntryList } from './entry/entry-list.tsx';
import { decisionOf } from './entry/field-choice.tsx';
import css from './merge.module.css';
import type { MergeAnswer, MergeQuestion } from './merge-dialog.tsx';
import { isWhole } from './merge-entries.ts';
import { isListed, MergeFilter, type Shown } from './merge-filter.tsx';
import { MergeHead } from './merge-head.tsx';
import { mergeKeys } from './merge-keys.ts';
import { NO_CHOICES, useMergeChoices } from './use-merge-choices.ts';
import { useMergeCursor } from './use-merge-cursor.ts';

type MergeFormProps = MergeQuestion & { onAnswer: (answer: MergeAnswer) => void };

/** What would change on the left, one of it in full on the right. */
export function MergeForm({ onAnswer, ...question }: MergeFormProps) {
  const { overview, begun } = question;
  const { entries } = overview;
  const made = useMergeChoices(entries, begun ?? NO_CHOICES);
  const isAnythingOpen = entries.some(({ merged }) => merged.conflicts.length > 0);
  const [shown, setShown] = useState<Shown>({ which: isAnythingOpen ? 'open' : 'all', scopeId: '' });
  const listed = useMemo(() => entries.filter((entry) => isListed(entry, shown)), [entries, shown]);
  const cursor = useMergeCursor(listed, made.choices.decisions);
  const { entry, path } = cursor;
  const action = useRef<HTMLButtonElement>(null);

  const choose = (take: 'mine' | 'theirs' | 'value') => {
    const field = entry?.fields.find((it) => it.path === path);
    if (!entry || !field || isWhole(entry)) return;
    if (take === 'value' && !(field.kind && field.isConflict)) return;
    // What is decided stays at the keyboard until somebody goes on.
    cursor.activate(entry.key, field.path);
    made.decide(entry.key, field.path, decisionOf(take, field));
  };
  const next = () => {
    if (!cursor.toNextOpen()) action.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for everything inside, each of which can be clicked as well
    <div
      className={css.form}
      data-autofocus
      tabIndex={-1}
      onKeyDown={(event) => mergeKeys(event, { move: cursor.move, choose, next })}
    >
      <MergeHead {...question} left={made.left} />
      <MergeFilter shown={shown} onShow={setShown} entries={entries} active={entry} made={made} />
      <div className={css.panes}>
        <EntryList
          entries={listed}
          choices={made.choices}
          activeKey={entry?.key}
          onActivate={(key) => cursor.activate(key)}
        />
        {entry && (
          <EntryDetails
            key={entry.key}
            entry={entry}
            made={made}
            activePath={path}
            onActivate={(to) => cursor.activate(entry.key, to)}
          />
        )}
      </div>
      <Buttons kind={question.kind} made={made} onAnswer={onAnswer} action={action} />
    </div>
  );
}

interface ButtonsProps {
  kind: MergeQuestion['kind'];
  made: ReturnType<typeof useMergeChoices>;
  onAnswer: (answer: MergeAnswer) => void;
  action: React.RefObject<HTMLButtonElement | null>;
}

function Buttons({ kind, made: { choices, left }, onAnswer, action }: ButtonsProps) {
  const t = useText('merging');
  const ui = useText('ui');
  return (
    <div className={css.buttons}>
      {kind === 'case' && (
        <Button variant="subtle" onClick={() => onAnswer({ kind: 'copy' })}>
          {t('copy')}
        </Button>
      )}
      <span className={`grow ${css.keys}`}>
        <Kbd keys="J" /> <Kbd keys="K" /> {t('keys.move')} · <Kbd keys="1" /> <Kbd keys="2" /> <Kbd keys="3" />{' '}
        {t('keys.choose')} · <Kbd keys="Enter" /> {t('keys.next')}
      </span>
      <Button variant="default" onClick={() => onAnswer({ kind: 'cancel' })}>
        {ui('cancel')}
      </Button>
      <Button variant="default" onClick={() => onAnswer({ kind: 'later', choices })}>
        {t('later')}
      </Button>
      <Button ref={action} disabled={left > 0} onClick={() => onAnswer({ kind: 'merge', choices })}>
        {left > 0 ? t('stillOpen', { count: left }) : t('action')}
      </Button>
    </div>
  );
}
