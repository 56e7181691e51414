import { ActionIcon, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import { withKeys } from '../../../ui/tool-tip/keys.ts';
import { changeView, type ScopeId, useView } from '../view-store.ts';

interface SearchFieldProps {
  scopeId: ScopeId;
  placeholder: string;
  input: RefObject<HTMLInputElement | null>;
  /** Brings the focus into the list. */
  onLeave: () => void;
}

/** Search over titles, ids, details and notes. Arrow down and Enter go to the hits, Esc clears and then leaves. */
export function SearchField({ scopeId, placeholder, input, onLeave }: SearchFieldProps) {
  const t = useText('measures');
  const query = useView(scopeId, (view) => view.query);
  const search = (text: string) => changeView(scopeId, { query: text });

  function handleKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && query !== '') return search('');
    if (!['Escape', 'Enter', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    onLeave();
  }

  return (
    <TextInput
      className="grow"
      type="search"
      ref={input}
      aria-label={t('list.search')}
      aria-keyshortcuts="/"
      placeholder={placeholder}
      value={query}
      onChange={(event) => search(event.currentTarget.value)}
      onKeyDown={handleKey}
      leftSection={<IconSearch size={15} stroke={1.75} />}
      rightSection={
        query === '' ? (
          <Kbd keys="/" />
        ) : (
          <ActionIcon size={22} aria-label={t('list.clearSearch')} {...withKeys('Esc')} onClick={() => search('')}>
            <IconX size={14} />
          </ActionIcon>
        )
      }
    />
  );
}
