import { Button, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import type { Phrase } from '../../../../../shared/domain/house-records.ts';
import { inLanguage } from '../../../../../shared/domain/localised.ts';
import { LIMITS } from '../../../../../shared/domain/record-parts.ts';
import { useData } from '../../../../data/data-context.tsx';
import { useDraft } from '../../../../data/drafts.ts';
import { undoNewest } from '../../../../data/undo-newest.ts';
import { textFor } from '../../../../text/i18n.ts';
import { useText } from '../../../../text/use-text.ts';
import { attempt } from '../../../../ui/attempt.ts';
import { draftProps } from '../../../../ui/draft-props.ts';
import { notifyUndoable } from '../../../../ui/notify-undoable.ts';
import { RichText } from '../../../../ui/rich-text/rich-text.tsx';
import { useFrame } from '../../frame.ts';
import css from './phrases.module.css';

/** Title, area and text of a phrase. */
export function PhraseForm({ phrase, onDeleted }: { phrase: Phrase; onDeleted: () => void }) {
  const data = useData();
  const { catalogue, language } = useFrame();
  const t = useText('phrases');
  const id = useId();
  const titleInput = useRef<HTMLInputElement>(null);
  // A new phrase arrives after the dialogue has opened; its title is the first thing to be thought of.
  useEffect(() => {
    titleInput.current?.focus();
    titleInput.current?.select();
  }, []);
  const write = (fields: Partial<Pick<Phrase, 'title' | 'text' | 'areaId'>>, visit?: string) =>
    data.commands.updatePhrase(phrase.id, fields, { visit });
  const title = useDraft(phrase.title, (text, visit) => write({ title: text.trim() }, visit), {
    id: `${phrase.id}/title`,
  });
  const text = useDraft(phrase.text, (markdown, visit) => write({ text: markdown }, visit), {
    id: `${phrase.id}/text`,
  });
  const setArea = attempt((areaId: string) => write({ areaId: areaId as Phrase['areaId'] }));
  const remove = attempt(async () => {
    await data.commands.deletePhrase(phrase.id);
    onDeleted();
    notifyUndoable(textFor('phrases')('deleted', { name: phrase.title || t('unnamed') }), await undoNewest(data));
  });

  return (
    <div className={css.form}>
      <TextInput
        {...draftProps(title, LIMITS.line)}
        label={t('name')}
        placeholder={t('namePlaceholder')}
        error={title.text.trim() === '' && t('nameMissing')}
        ref={titleInput}
        data-autofocus
      />
      <Select
        id={id}
        label={t('area')}
        data={catalogue.areas.map((area) => ({ value: area.id, label: inLanguage(area.title, language) }))}
        value={phrase.areaId || null}
        onChange={(value) => void setArea(value ?? '')}
        placeholder={t('anyArea')}
        clearable
        clearButtonProps={{ 'aria-label': t('clearArea') }}
        searchable
      />
      <div>
        <RichText draft={text} label={t('text')} />
      </div>
      <div>
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          leftSection={<IconTrash size={14} stroke={1.75} />}
          onClick={() => void remove()}
        >
          {t('delete')}
        </Button>
      </div>
    </div>
  );
}
