import { ActionIcon, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useText } from '../text/use-text.ts';
import css from './filter-bar.module.css';
import { Kbd } from './kbd.tsx';
import { withKeys } from './tool-tip/keys.ts';

interface SearchInputProps {
  label: string;
  /** The label if not given. */
  placeholder?: string;
  /** Takes what room there is; otherwise as wide as the other fields of a filter bar. */
  isWide?: boolean;
  /** The key that leads here, shown while the field is empty. */
  shortcut?: string;
  input?: RefObject<HTMLInputElement | null>;
  value: string;
  onChange: (text: string) => void;
  /** Brings the keyboard to what is searched. */
  onLeave: () => void;
}

/** The search of a list. Arrow down and Enter go to what is searched, Esc clears and then goes there, too. */
export function SearchInput(props: SearchInputProps) {
  const { label, placeholder = label, isWide = false, shortcut, input, value, onChange, onLeave } = props;
  const t = useText('ui');
  function handleKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && value !== '') return onChange('');
    if (!['Escape', 'Enter', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    onLeave();
  }
  return (
    <TextInput
      className={isWide ? 'grow' : css.search}
      type="search"
      {...(input ? { ref: input } : {})}
      aria-label={label}
      {...(shortcut ? { 'aria-keyshortcuts': shortcut } : {})}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={handleKey}
      leftSection={<IconSearch size={15} stroke={1.75} />}
      rightSection={
        value === '' ? (
          shortcut && <Kbd keys={shortcut} />
        ) : (
          <ActionIcon size={22} aria-label={t('clearSearch')} {...withKeys('Esc')} onClick={() => onChange('')}>
            <IconX size={14} />
          </ActionIcon>
        )
      }
    />
  );
}
