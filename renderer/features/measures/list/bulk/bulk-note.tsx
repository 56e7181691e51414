import { SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { usePhrases } from '../../../../data/queries.ts';
import { byName } from '../../../../text/collate.ts';
import { useText } from '../../../../text/use-text.ts';
import { RichText } from '../../../../ui/rich-text/rich-text.tsx';
import { useFrame } from '../../frame.ts';
import css from './bulk.module.css';
import { changedNote } from './bulk-change.ts';
import type { BulkPart } from './bulk-dialog.tsx';
import { without } from './bulk-fields.tsx';
import { BulkRow } from './bulk-row.tsx';

const MODES = ['append', 'replace'] as const;

/** A text for the notes of all marked measures: behind what they say, or in its place. */
export function BulkNote({ change, onChange }: BulkPart) {
  const t = useText('find');
  const [mode, setMode] = useState<(typeof MODES)[number]>('append');
  const text = change.note?.text ?? '';
  const write = (next: string) => onChange({ ...change, note: { text: next, mode } });

  function choose(value: string) {
    const next = MODES.find((one) => one === value) ?? 'append';
    setMode(next);
    if (change.note) onChange({ ...change, note: { text, mode: next } });
  }

  return (
    <BulkRow
      label={t('bulk.note')}
      isOn={change.note !== undefined}
      onToggle={(on) => onChange(on ? { ...change, note: { text, mode } } : without(change, 'note'))}
    >
      <div className={css.noteTools}>
        <SegmentedControl
          aria-label={t('bulk.noteMode')}
          data={[
            { value: 'append', label: t('bulk.appendNote') },
            { value: 'replace', label: t('bulk.replaceNote') },
          ]}
          value={mode}
          onChange={choose}
        />
        <PhraseSelect onChoose={(phrase) => write(changedNote(text, { text: phrase, mode: 'append' }))} />
      </div>
      <RichText draft={{ text, setText: write, flush: () => Promise.resolve(true) }} label={t('bulk.note')} />
    </BulkRow>
  );
}

/** The user's text modules; not there without any. */
function PhraseSelect({ onChoose }: { onChoose: (text: string) => void }) {
  const { language } = useFrame();
  const t = useText('find');
  const phrases = (usePhrases() ?? []).map(({ id, title, text }) => ({ id, name: title, text }));
  if (phrases.length === 0) return null;
  return (
    <Select
      aria-label={t('bulk.phrase')}
      placeholder={t('bulk.phrase')}
      searchable
      data={phrases.toSorted(byName(language)).map(({ id, name }) => ({ value: id, label: name }))}
      value={null}
      onChange={(chosen) => {
        const phrase = phrases.find(({ id }) => id === chosen);
        if (phrase) onChoose(phrase.text);
      }}
    />
  );
}
