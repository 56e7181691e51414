import { TEXT_CONDITIONS, TEXT_ROLES } from '../../../shared/domain/layout.ts';
import { LANGUAGES } from '../../../shared/domain/localised.ts';
import { useText } from '../../text/use-text.ts';
import { Picker } from './controls.tsx';
import css from './editor.module.css';
import { LayoutText } from './layout-text.tsx';
import { useChapter } from './use-chapter.ts';

/** A text of the layout in both languages. */
export function TextChapter({ index }: { index: number }) {
  const t = useText('layouts');
  const { chapter, edit, choose } = useChapter(index, 'text');
  if (!chapter) return null;
  return (
    <>
      <Picker
        label={t('role')}
        value={chapter.role}
        data={TEXT_ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
        onChange={(role) => choose({ role })}
      />
      <Picker
        label={t('condition.title')}
        hint={t(`condition.hints.${chapter.condition}`)}
        value={chapter.condition}
        data={TEXT_CONDITIONS.map((value) => ({ value, label: t(`condition.${value}`) }))}
        onChange={(condition) => choose({ condition })}
      />
      {LANGUAGES.map((language) => (
        <LayoutText
          key={language}
          label={t(`textIn.${language}`)}
          placeholder={t('textPlaceholder')}
          text={chapter.text[language]}
          field={`${index}/text/${language}`}
          commit={(words, visit) => edit(({ text }) => ({ text: { ...text, [language]: words } }), { visit })}
        />
      ))}
      <p className={css.hint}>{t('optionalHint')}</p>
    </>
  );
}
