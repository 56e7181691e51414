import { TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../shared/domain/record-parts.ts';
import { textFor } from '../text/i18n.ts';
import { ask, type Ways } from './ask.ts';
import css from './ask-for-text.module.css';
import { DialogButtons } from './dialog-buttons.tsx';
import { lengthProps } from './length-hint.tsx';

interface TextQuestion {
  title: string;
  label: string;
  hint?: string;
  /** What the field holds at first; selected, so that typing replaces it. */
  value?: string;
  /** Says what will happen ("Anlegen"), never just "OK". */
  confirmLabel: string;
  /** Why a text without blanks around it cannot be taken; null when it can. */
  problemOf: (text: string) => string | null;
}

/** Asks for a line of text in a small dialogue: Enter takes it, Escape leaves. Answers it trimmed, or null when the dialogue is closed. */
export const askForText = ({ title, ...question }: TextQuestion): Promise<string | null> =>
  ask(title, (ways) => <TextForm {...question} {...ways} />);

/** Asks for a name, which cannot be empty. */
export const askForName = (question: Omit<TextQuestion, 'problemOf'>): Promise<string | null> =>
  askForText({ ...question, problemOf: (name) => (name === '' ? textFor('ui')('nameMissing') : null) });

type TextFormProps = Omit<TextQuestion, 'title'> & Ways<string>;

function TextForm({ label, hint, value = '', confirmLabel, problemOf, onDone, onCancel }: TextFormProps) {
  const [text, setText] = useState(value);
  const [isTried, setIsTried] = useState(false);
  const problem = problemOf(text.trim());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (problem === null) onDone(text.trim());
  };

  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <TextInput
        data-autofocus
        label={label}
        description={hint}
        {...lengthProps(text, LIMITS.line)}
        value={text}
        error={isTried && problem}
        onChange={(event) => setText(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
      />
      <DialogButtons confirmLabel={confirmLabel} onCancel={onCancel} />
    </form>
  );
}
