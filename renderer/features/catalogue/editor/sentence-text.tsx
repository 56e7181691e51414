import { Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { type SentenceProblem, sentenceProblems } from '../../../../shared/catalogue/sentence.ts';
import { type PlaceNames, placeNames, withIds, withNames } from '../../../../shared/catalogue/sentence-names.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { LANGUAGES, type Language } from '../../../../shared/domain/localised.ts';
import { type Parameter, withSubParameters } from '../../../../shared/domain/parameter.ts';
import type { Draft } from '../../../data/drafts.ts';
import { useText } from '../../../text/use-text.ts';
import { TextField } from './draft-text.tsx';
import css from './editor.module.css';
import { useDrafts } from './plain-texts.tsx';
import { SentencePreview } from './sentence-preview.tsx';
import { TextSection } from './text-section.tsx';
import { isReworded, otherLanguage, type Wording } from './wording.ts';

/**
 * The sentence of a measure, with its parameters by name. What would not print rightly is said at the field while it is
 * typed, and below stands how an annex prints it.
 */
export function SentenceText({ measure, wording }: { measure: Measure; wording: Wording }) {
  const t = useText('catalogue');
  const { parameters } = measure;
  const names = useMemo(() => ({ de: placeNames(parameters, 'de'), en: placeNames(parameters, 'en') }), [parameters]);
  const written = named(wording, names);
  const drafts = useDrafts(written);
  const typed = { de: withIds(drafts.de.text, names.de), en: withIds(drafts.en.text, names.en) };
  return (
    <TextSection wording={wording} written={(text, language) => withNames(text, names[language])}>
      {parameters.length > 0 && <p className={css.hint}>{t('text.sentenceHint')}</p>}
      <div className={css.pair}>
        {LANGUAGES.map((language) => (
          <SentenceField
            key={language}
            language={language}
            draft={drafts[language]}
            names={names[language]}
            parameters={parameters}
            printedOf={isReworded(written, drafts[language].text, language) ? measure.id : undefined}
            isMissing={typed[language].trim() === '' && typed[otherLanguage(language)].trim() !== ''}
          />
        ))}
      </div>
      <SentencePreview measure={measure} sentence={typed} />
    </TextSection>
  );
}

/** The same text as people read and write it. */
function named(wording: Wording, names: Record<Language, PlaceNames>): Wording {
  const { stored, commit } = wording;
  return {
    ...wording,
    stored: { de: withNames(stored.de, names.de), en: withNames(stored.en, names.en) },
    commit: (language, text, visit) => commit(language, withIds(text, names[language]), visit),
  };
}

interface SentenceFieldProps {
  language: Language;
  draft: Draft;
  names: PlaceNames;
  parameters: readonly Parameter[];
  printedOf: MeasureId | undefined;
  /** The other language has a sentence, this one has none. */
  isMissing: boolean;
}

function SentenceField({ language, draft, names, parameters, printedOf, isMissing }: SentenceFieldProps) {
  const t = useText('catalogue');
  const input = useRef<HTMLTextAreaElement>(null);
  const insert = (id: string) => {
    const { text } = draft;
    const at = Math.min(input.current?.selectionStart ?? text.length, beforeFullStop(text));
    const part = `[ {${names.nameOf.get(id) ?? id}}]`;
    draft.setText(text.slice(0, at) + part + text.slice(at));
  };
  const problem = (text: string) => {
    if (isMissing) return t('problem.otherLanguage');
    if (text.trim() === '') return undefined;
    const problems = sentenceProblems(withIds(text, names), parameters);
    return problems.length > 0 ? problems.map(sayProblem).join(' ') : undefined;
  };
  return (
    <TextField
      name={t('text.sentence')}
      language={language}
      draft={draft}
      input={input}
      printedOf={printedOf}
      isLong
      problem={problem}
      extra={<InsertMenu language={language} names={names} parameters={parameters} onInsert={insert} />}
    />
  );

  function sayProblem(found: SentenceProblem): string {
    switch (found.kind) {
      case 'empty':
        return t('problem.otherLanguage');
      case 'noFullStop':
      case 'brackets':
        return t(`problem.${found.kind}`);
      default:
        return t(`problem.${found.kind}`, { place: `{${names.nameOf.get(found.place) ?? found.place}}` });
    }
  }
}

/** Nothing is put behind the full stop that ends a sentence. */
const beforeFullStop = (text: string): number => text.replace(/\.?\s*$/, '').length;

interface InsertMenuProps extends Pick<SentenceFieldProps, 'language' | 'names' | 'parameters'> {
  onInsert: (id: string) => void;
}

/** Puts a parameter into the sentence, in an optional part of its own. Yes or no fits into no sentence. */
function InsertMenu({ language, names, parameters, onInsert }: InsertMenuProps) {
  const t = useText('catalogue');
  const choices = withSubParameters(parameters).filter(({ parameter }) => parameter.type !== 'boolean');
  if (choices.length === 0) return null;
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <button
          type="button"
          className={`plain ${css.link}`}
          aria-label={t('text.insertLabel', { language: t(`text.${language}`) })}
        >
          <IconPlus size={11} stroke={2} aria-hidden="true" /> {t('text.insert')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ parameter }) => (
          <Menu.Item key={parameter.id} onClick={() => onInsert(parameter.id)}>
            {names.nameOf.get(parameter.id)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
