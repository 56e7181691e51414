import { Button, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import { useText } from '../../text/use-text.ts';
import { lengthProps } from '../../ui/length-hint.tsx';
import css from './dialog.module.css';

interface NameQuestion {
  title: string;
  label: string;
  hint?: string;
  /** What the field holds at first; selected, so that typing replaces it. */
  value?: string;
  /** Says what will happen ("Anlegen"), never just "OK". */
  confirmLabel: string;
}

/** Asks for a name in a small dialogue: Enter takes it, Escape leaves. Answers null when the dialogue is closed. */
export function askForName({ title, ...form }: NameQuestion): Promise<string | null> {
  return new Promise((resolve) => {
    const id = modals.open({
      title,
      onClose: () => resolve(null),
      children: (
        <NameForm
          {...form}
          onDone={(name) => {
            // A promise keeps its first answer, so closing does not take this one back.
            resolve(name);
            modals.close(id);
          }}
          onCancel={() => modals.close(id)}
        />
      ),
    });
  });
}

interface NameFormProps extends Omit<NameQuestion, 'title'> {
  onDone: (name: string) => void;
  onCancel: () => void;
}

function NameForm({ label, hint, value = '', confirmLabel, onDone, onCancel }: NameFormProps) {
  const t = useText('operations');
  const [name, setName] = useState(value);
  const [isTried, setIsTried] = useState(false);
  const trimmed = name.trim();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (trimmed) onDone(trimmed);
  };

  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        data-autofocus
        label={label}
        description={hint}
        {...lengthProps(name, LIMITS.line)}
        value={name}
        error={isTried && !trimmed && t('problem.nameMissing')}
        onChange={(event) => setName(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
      />
      <DialogButtons confirmLabel={confirmLabel} onCancel={onCancel} />
    </form>
  );
}

/** The buttons at the foot of a dialogue's form: the way out first, what will happen last. */
export function DialogButtons({ confirmLabel, onCancel }: { confirmLabel: string; onCancel: () => void }) {
  const t = useText('ui');
  return (
    <div className={css.buttons}>
      <Button variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
      <Button type="submit">{confirmLabel}</Button>
    </div>
  );
}
