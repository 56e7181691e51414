import { ActionIcon, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { OwnLayout } from '../../../shared/domain/layout-records.ts';
import { inLanguage, type Language } from '../../../shared/domain/localised.ts';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import { useData } from '../../data/data-context.tsx';
import { useDraft } from '../../data/drafts.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { draftProps } from '../../ui/draft-props.ts';
import frame from '../../ui/house-editor.module.css';
import css from './editor.module.css';
import { useLayoutFrame } from './frame.ts';
import { useLayoutActions } from './use-layout-actions.ts';

/** Name and description. A delivered layout can only be copied. */
export function LayoutHead() {
  const t = useText('layouts');
  const language = useLanguage();
  const { layout } = useLayoutFrame();
  const { remove } = useLayoutActions();
  if (!layout.own) {
    return (
      <header className={frame.head}>
        <h2 className={frame.title}>{inLanguage(layout.title, language)}</h2>
        <p className={frame.note}>{inLanguage(layout.description, language)}</p>
        <p className={frame.note}>{t('lockedText')}</p>
      </header>
    );
  }
  return (
    <header className={frame.head}>
      <div className={css.line}>
        <div className={css.names}>
          <TitleField own={layout.own} language="de" />
          <TitleField own={layout.own} language="en" />
        </div>
        <ActionIcon color="red" aria-label={t('delete')} onClick={() => void remove(layout)}>
          <IconTrash size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
      <DescriptionField own={layout.own} language={language} />
    </header>
  );
}

interface TextFieldProps {
  own: OwnLayout;
  language: Language;
}

function TitleField({ own, language }: TextFieldProps) {
  const t = useText('layouts');
  const { commands } = useData();
  const draft = useDraft(
    own.title[language],
    (text, visit) => commands.renameLayout(own.id, { title: { [language]: text } }, { visit }),
    { id: `${own.id}/title/${language}` },
  );
  const isMissing = !draft.text.trim() && !own.title[language === 'de' ? 'en' : 'de'];
  return (
    <TextInput
      size="xs"
      aria-label={t(`nameIn.${language}`)}
      placeholder={t(`nameIn.${language}`)}
      {...draftProps(draft, LIMITS.line)}
      error={isMissing && t('nameMissing')}
    />
  );
}

/** In the language of the interface: nobody but the user reads it. */
function DescriptionField({ own, language }: TextFieldProps) {
  const t = useText('layouts');
  const { commands } = useData();
  const draft = useDraft(
    own.description[language],
    (text, visit) => commands.renameLayout(own.id, { description: { [language]: text } }, { visit }),
    { id: `${own.id}/description/${language}` },
  );
  return (
    <Textarea
      size="xs"
      autosize
      minRows={1}
      maxRows={4}
      aria-label={t('description')}
      placeholder={t('description')}
      {...draftProps(draft, LIMITS.text)}
    />
  );
}
