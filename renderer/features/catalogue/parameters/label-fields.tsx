import { TextInput } from '@mantine/core';
import type { OwnOption, OwnParameter } from '../../../../shared/domain/house-records.ts';
import { LANGUAGES, type Language } from '../../../../shared/domain/localised.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { useData } from '../../../data/data-context.tsx';
import { useDraft } from '../../../data/drafts.ts';
import { useText } from '../../../text/use-text.ts';
import { draftProps } from '../../../ui/draft-props.ts';
import editor from '../editor/editor.module.css';

type Place =
  | { table: 'ownParameters'; part: OwnParameter; field: 'label' }
  | { table: 'ownOptions'; part: OwnOption; field: 'label' | 'warning' };

type LabelFieldsProps = Place & {
  name: string;
  /** What is wrong with the stored text. */
  problem?: string;
};

/** A short text of a parameter or option in both languages. */
export function LabelFields({ name, problem, ...place }: LabelFieldsProps) {
  return (
    <div className={editor.pair}>
      {LANGUAGES.map((language) => (
        <LabelField
          key={language}
          place={place}
          language={language}
          name={name}
          problem={language === 'de' ? problem : undefined}
        />
      ))}
    </div>
  );
}

interface LabelFieldProps {
  place: Place;
  language: Language;
  name: string;
  problem: string | undefined;
}

function LabelField({ place, language, name, problem }: LabelFieldProps) {
  const { commands } = useData();
  const t = useText('catalogue');
  const { id } = place.part;
  const stored = place.table === 'ownOptions' ? place.part[place.field] : place.part.label;
  const commit = async (text: string, visit: string) => {
    const change = { [place.field]: { [language]: text.trim() } };
    if (place.table === 'ownParameters') await commands.updateOwnParameter(place.part.id, change, { visit });
    else await commands.updateOwnOption(place.part.id, change, { visit });
  };
  const draft = useDraft(stored[language], commit, { id: `${id}/${place.field}/${language}` });
  return (
    <TextInput
      {...draftProps(draft, LIMITS.line)}
      aria-label={t('text.labelled', { text: name, language: t(`text.${language}`) })}
      placeholder={`${name}, ${t(`text.${language}`)}`}
      lang={language}
      autoComplete="off"
      error={problem}
    />
  );
}
