/** What chapters have in common: words for the heading, and how it is counted. */
import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { type Chapter, HEADING_STYLES } from '../../../shared/domain/layout.ts';
import { LANGUAGES, type Language } from '../../../shared/domain/localised.ts';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import { useDraft } from '../../data/drafts.ts';
import { useText } from '../../text/use-text.ts';
import { draftProps } from '../../ui/draft-props.ts';
import { Field } from '../../ui/field.tsx';
import { Picker } from './controls.tsx';
import css from './editor.module.css';
import { useLayoutFrame } from './frame.ts';
import { useChapter } from './use-chapter.ts';

interface ChapterFieldsProps<C extends Chapter = Chapter> {
  index: number;
  chapter: C;
}

/** Own words for the heading; empty = the usual ones. */
export function TitleFields({ index, chapter }: ChapterFieldsProps) {
  const t = useText('layouts');
  return LANGUAGES.map((language, place) => (
    <TitleField
      key={language}
      index={index}
      chapter={chapter}
      language={language}
      hint={place === 1 ? t(chapter.kind === 'text' ? 'textTitleHint' : 'titleHint') : undefined}
    />
  ));
}

interface TitleFieldProps extends ChapterFieldsProps {
  language: Language;
  hint: string | undefined;
}

function TitleField({ index, chapter, language, hint }: TitleFieldProps) {
  const t = useText('layouts');
  const id = useId();
  const { layout } = useLayoutFrame();
  const { edit } = useChapter(index, chapter.kind);
  const draft = useDraft(
    chapter.title[language],
    (text, visit) => edit(({ title }) => ({ title: { ...title, [language]: text } }), { visit }),
    { id: `${layout.id}/${index}/${chapter.kind}/title/${language}` },
  );
  return (
    <Field label={t(`titleIn.${language}`)} htmlFor={id} below={hint && <span className={css.below}>{hint}</span>}>
      <TextInput
        id={id}
        size="xs"
        placeholder={t(chapter.kind === 'text' ? 'noHeading' : 'usualHeading')}
        {...draftProps(draft, LIMITS.line)}
      />
    </Field>
  );
}

/** Counted, without a number, or outside of the contents list. */
export function HeadingField({ index, chapter }: ChapterFieldsProps<Extract<Chapter, { heading: string }>>) {
  const t = useText('layouts');
  const { choose } = useChapter(index, chapter.kind);
  return (
    <Picker
      label={t('heading.title')}
      hint={t(`heading.hints.${chapter.heading}`)}
      value={chapter.heading}
      data={HEADING_STYLES.map((value) => ({ value, label: t(`heading.${value}`) }))}
      onChange={(heading) => choose({ heading })}
    />
  );
}
