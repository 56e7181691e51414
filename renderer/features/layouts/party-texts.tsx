import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { LANGUAGES, type Language } from '../../../shared/domain/localised.ts';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import { flushDrafts, useDraft } from '../../data/drafts.ts';
import { useText } from '../../text/use-text.ts';
import { attempt } from '../../ui/attempt.ts';
import { draftProps } from '../../ui/draft-props.ts';
import { Field } from '../../ui/field.tsx';
import css from './editor.module.css';
import { useLayoutFrame } from './frame.ts';
import { LayoutText } from './layout-text.tsx';
import { placed } from './placed.ts';
import { useChapter } from './use-chapter.ts';

const NEW_TEXT = { title: { de: '', en: '' }, text: { de: '', en: '' } };

/** Chapters at the beginning of the measures of a party, such as principles. */
export function PartyTexts({ index }: { index: number }) {
  const t = useText('layouts');
  const { layout } = useLayoutFrame();
  const { chapter, edit } = useChapter(index, 'partyMeasures');
  const texts = chapter?.texts ?? [];
  const remove = attempt(async (place: number) => {
    await flushDrafts();
    await edit((stored) => ({ texts: stored.texts.toSpliced(place, 1) }));
  });
  const add = attempt(() => edit((stored) => ({ texts: [...stored.texts, NEW_TEXT] })));
  return (
    <>
      <h3 className={css.heading}>{t('partyMeasures.texts')}</h3>
      {placed(texts).map(({ key, place }) => (
        <div key={key} className={css.exception}>
          {LANGUAGES.map((language) => (
            <PartyText key={language} index={index} place={place} language={language} />
          ))}
          {layout.own && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="red"
              leftSection={<IconTrash size={14} aria-hidden />}
              onClick={() => void remove(place)}
            >
              {t('partyMeasures.removeText')}
            </Button>
          )}
        </div>
      ))}
      {layout.own && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => void add()}
        >
          {t('partyMeasures.addText')}
        </Button>
      )}
    </>
  );
}

interface PartyTextProps {
  index: number;
  place: number;
  language: Language;
}

function PartyText({ index, place, language }: PartyTextProps) {
  const t = useText('layouts');
  const id = useId();
  const { layout } = useLayoutFrame();
  const { chapter, edit } = useChapter(index, 'partyMeasures');
  const one = chapter?.texts[place];
  const commit = (field: 'title' | 'text') => (words: string, visit: string) =>
    edit(
      ({ texts }) => {
        const stored = texts[place];
        return stored
          ? { texts: texts.with(place, { ...stored, [field]: { ...stored[field], [language]: words } }) }
          : {};
      },
      { visit },
    );
  const field = `${index}/party/${place}`;
  const title = useDraft(one?.title[language] ?? '', commit('title'), {
    id: `${layout.id}/${field}/title/${language}`,
  });
  if (!one) return null;
  return (
    <>
      <Field label={t(`titleIn.${language}`)} htmlFor={id}>
        <TextInput id={id} size="xs" {...draftProps(title, LIMITS.line)} />
      </Field>
      <LayoutText
        label={t(`textIn.${language}`)}
        text={one.text[language]}
        field={`${field}/text/${language}`}
        ofParty
        commit={commit('text')}
      />
    </>
  );
}
