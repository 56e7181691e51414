import { ActionIcon, Combobox, useCombobox } from '@mantine/core';
import { IconTextPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { usePhrases } from '../../../../data/queries.ts';
import { useLanguage, useText } from '../../../../text/use-text.ts';
import type { NoteAccess } from '../../../../ui/rich-text/rich-text-parts.ts';
import { withKeys } from '../../../../ui/tool-tip/keys.ts';
import { useAnswerSubject } from '../shown-answer.ts';
import { foundPhrases } from './found-phrases.ts';
import { useCallForPhrases } from './phrase-key.ts';
import { KEEP, MANAGE, PhraseOptions } from './phrase-options.tsx';
import css from './phrases.module.css';
import { useKeysFor } from './use-keys-for.ts';

interface PhraseMenuProps {
  /** The note that phrases are put into. */
  note: NoteAccess;
  onKeep: (text: string) => void;
  onManage: () => void;
}

/** Puts own words into a note where the cursor stands: a list to be searched by typing. */
export function PhraseMenu({ note, onKeep, onManage }: PhraseMenuProps) {
  const t = useText('phrases');
  const language = useLanguage();
  const { measure } = useAnswerSubject();
  const phrases = usePhrases() ?? [];
  const [query, setQuery] = useState('');
  const searchInput = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => setQuery('') });
  const { dropdownOpened, openDropdown } = combobox;
  useCallForPhrases(openDropdown);
  useKeysFor(searchInput, dropdownOpened, setQuery);
  const found = foundPhrases(phrases, query, measure.areaId, language);

  function choose(value: string) {
    combobox.closeDropdown();
    if (value === KEEP) return onKeep(note.selected());
    if (value === MANAGE) return onManage();
    const phrase = phrases.find(({ id }) => id === value);
    if (phrase) note.insert(phrase.text);
  }

  function leave(event: KeyboardEvent) {
    // What lies around would take Escape as well, and leave the note.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    combobox.closeDropdown();
    note.focus();
  }

  return (
    <Combobox store={combobox} width={300} position="bottom-end" offset={2} onOptionSubmit={choose}>
      <Combobox.Target targetType="button" withExpandedAttribute>
        <ActionIcon
          size={22}
          aria-label={t('menu')}
          {...withKeys('Ctrl+Shift+T')}
          // The text keeps its selection.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => combobox.toggleDropdown()}
        >
          <IconTextPlus size={14} />
        </ActionIcon>
      </Combobox.Target>
      <Combobox.Dropdown onKeyDown={leave}>
        <Combobox.Search
          ref={searchInput}
          className={css.search}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            combobox.selectFirstOption();
          }}
          placeholder={t('search')}
          aria-label={t('search')}
        />
        <PhraseOptions
          found={found}
          isEmpty={phrases.length === 0}
          canKeep={dropdownOpened && note.selected() !== ''}
        />
      </Combobox.Dropdown>
    </Combobox>
  );
}
