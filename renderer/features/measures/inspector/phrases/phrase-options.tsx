import { Combobox, ScrollArea } from '@mantine/core';
import { IconBookmarkPlus, IconPencil } from '@tabler/icons-react';
import type { Phrase } from '../../../../../shared/domain/house-records.ts';
import { useText } from '../../../../text/use-text.ts';
import { plainNote } from '../../../../ui/rich-text/markdown/plain-note.ts';
import type { FoundPhrases } from './found-phrases.ts';
import css from './phrases.module.css';

/** Values of the options that are no phrases. */
export const KEEP = 'keep';
export const MANAGE = 'manage';

interface PhraseOptionsProps {
  found: FoundPhrases;
  /** There are no phrases at all. */
  isEmpty: boolean;
  /** There is something in the note to be kept. */
  canKeep: boolean;
}

/** The phrases that were found, those for the area first; at the foot, what can be done with phrases. */
export function PhraseOptions({ found, isEmpty, canKeep }: PhraseOptionsProps) {
  const t = useText('phrases');
  const { forArea, others } = found;
  const isNothingFound = forArea.length + others.length === 0;
  return (
    <Combobox.Options aria-label={t('title')}>
      <ScrollArea.Autosize mah={280} type="scroll" scrollbars="y" classNames={{ content: css.list }}>
        {isNothingFound && <Combobox.Empty>{t(isEmpty ? 'none' : 'nothingFound')}</Combobox.Empty>}
        <Group label={t('forArea')} phrases={forArea} />
        <Group label={t(forArea.length > 0 ? 'others' : 'title')} phrases={others} />
      </ScrollArea.Autosize>
      <Combobox.Option value={KEEP} disabled={!canKeep} className={`${css.option} ${css.foot}`}>
        <IconBookmarkPlus size={15} stroke={1.75} aria-hidden="true" />
        {t('keep')}
      </Combobox.Option>
      <Combobox.Option value={MANAGE} className={css.option}>
        <IconPencil size={15} stroke={1.75} aria-hidden="true" />
        {t('manage')}
      </Combobox.Option>
    </Combobox.Options>
  );
}

function Group({ label, phrases }: { label: string; phrases: readonly Phrase[] }) {
  const t = useText('phrases');
  if (phrases.length === 0) return null;
  return (
    <Combobox.Group label={label}>
      {phrases.map(({ id, title, text }) => (
        <Combobox.Option key={id} value={id}>
          <span className={`${css.title} cut`}>{title || t('unnamed')}</span>
          <span className={`${css.text} cut`}>{plainNote(text)}</span>
        </Combobox.Option>
      ))}
    </Combobox.Group>
  );
}
