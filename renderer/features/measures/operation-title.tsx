import { type KeyboardEvent, useState } from 'react';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import { useText } from '../../text/use-text.ts';
import css from './measures-header.module.css';

interface OperationTitleProps {
  name: string;
  isEditing: boolean;
  onEdit: (isEditing: boolean) => void;
  onRename: (name: string) => void;
}

/** The name of the operation; a double click or F2 turns it into a field. */
export function OperationTitle({ name, isEditing, onEdit, onRename }: OperationTitleProps) {
  const t = useText('measures');
  const shown = name || t('screen.unnamed');
  if (!isEditing) {
    return (
      <h1
        className={`${css.title} cut`}
        title={`${shown}\n${t('screen.renameHint')}`}
        onDoubleClick={() => onEdit(true)}
      >
        {shown}
      </h1>
    );
  }
  return (
    <h1 className={css.title}>
      <NameField name={name} onEnd={() => onEdit(false)} onRename={onRename} />
    </h1>
  );
}

interface NameFieldProps {
  name: string;
  onEnd: () => void;
  onRename: (name: string) => void;
}

/** Enter and leaving the field rename, Esc does not; an empty name is none. */
function NameField({ name, onEnd, onRename }: NameFieldProps) {
  const t = useText('measures');
  const [text, setText] = useState(name);

  function finish() {
    const wanted = text.trim();
    if (wanted !== '' && wanted !== name) onRename(wanted);
    onEnd();
  }

  function handleKey(event: KeyboardEvent) {
    if (event.key === 'Enter') finish();
    if (event.key === 'Escape') onEnd();
  }

  return (
    <input
      className={css.input}
      aria-label={t('screen.rename')}
      value={text}
      maxLength={LIMITS.line}
      ref={selectOnce}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={handleKey}
    />
  );
}

function selectOnce(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
