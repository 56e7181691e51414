import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { attempt } from '../../../ui/attempt.ts';
import { lengthProps } from '../../../ui/length-hint.tsx';
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts';
import css from './record-table.module.css';

interface AddByNameProps {
  label: string;
  placeholder: string;
  /** Makes the record; the name is not empty. */
  onAdd: (name: string) => Promise<unknown>;
  /** What else is said of the record before it is made, behind its name. */
  more?: ReactNode;
}

/** A name and Enter make a new record; the field stays ready for the next one. */
export function AddByName({ label, placeholder, onAdd, more }: AddByNameProps) {
  const [name, setName] = useState('');
  const add = useOneAtATime(
    attempt(async () => {
      if (!name.trim()) return;
      await onAdd(name.trim());
      setName('');
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <form className={css.addForm} onSubmit={submit}>
      <TextInput
        className="grow"
        aria-label={label}
        placeholder={placeholder}
        {...lengthProps(name, LIMITS.line)}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {more}
      <Button type="submit" variant="default" leftSection={<IconPlus size={16} aria-hidden />} disabled={!name.trim()}>
        {label}
      </Button>
    </form>
  );
}
