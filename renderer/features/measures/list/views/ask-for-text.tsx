import { Button, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../../../../shared/domain/record-parts.ts';
import { useText } from '../../../../text/use-text.ts';
import { lengthProps } from '../../../../ui/length-hint.tsx';
import css from './views.module.css';

interface TextQuestion {
  title: string;
  label: string;
  hint: string;
  /** What the field holds at first. */
  value: string;
  confirmLabel: string;
  /** Why a text cannot be taken; null when it can. */
  problemOf: (text: string) => string | null;
}

/** Asks for a line of text in a small dialogue. Answers it trimmed, or null when the dialogue is closed. */
export function askForText({ title, ...form }: TextQuestion): Promise<string | null> {
  return new Promise((resolve) => {
    const id = modals.open({
      title,
      onClose: () => resolve(null),
      children: (
        <TextForm
          {...form}
          onDone={(text) => {
            resolve(text);
            modals.close(id);
          }}
          onCancel={() => modals.close(id)}
        />
      ),
    });
  });
}

interface TextFormProps extends Omit<TextQuestion, 'title'> {
  onDone: (text: string) => void;
  onCancel: () => void;
}

function TextForm({ label, hint, value, confirmLabel, problemOf, onDone, onCancel }: TextFormProps) {
  const ui = useText('ui');
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = problemOf(text.trim());
    setProblem(found);
    if (found === null) onDone(text.trim());
  }

  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        data-autofocus
        label={label}
        description={hint}
        {...lengthProps(text, LIMITS.line)}
        value={text}
        error={problem}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={css.buttons}>
        <Button variant="default" onClick={onCancel}>
          {ui('cancel')}
        </Button>
        <Button type="submit">{confirmLabel}</Button>
      </div>
    </form>
  );
}
