import { TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { helpDe } from '../../text/help/help-de.ts';
import { helpEn } from '../../text/help/help-en.ts';
import type { HelpPageId } from '../../text/help/help-page.ts';
import { textFor } from '../../text/i18n.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { HelpBlocks } from './help-blocks.tsx';
import { HelpPicture } from './help-picture.tsx';
import { helpSearch } from './help-search.ts';
import css from './help-window.module.css';

const MODAL_ID = 'help';

/** Shows the help, at a page if one is named. */
export function openHelp(page?: HelpPageId): void {
  modals.open({
    modalId: MODAL_ID,
    title: textFor('settings')('help.title'),
    size: 1120,
    children: <Help first={page} onLeave={() => modals.close(MODAL_ID)} />,
  });
}

interface HelpProps {
  first?: HelpPageId;
  /** Before a command of a page runs. */
  onLeave: () => void;
}

/** Pages to read, and a search over them. */
export function Help({ first = 'tour', onLeave }: HelpProps) {
  const t = useText('settings');
  const pages = useLanguage() === 'de' ? helpDe : helpEn;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<HelpPageId>(first);
  const search = useMemo(() => helpSearch(pages), [pages]);
  const found = search(query);
  // What is typed shows its best page at once; the page that was read comes back with an empty field.
  const shown = query.trim() === '' || found.includes(chosen) ? chosen : found[0];
  return (
    <div className={css.help}>
      <nav className={css.side} aria-label={t('help.pages')}>
        <TextInput
          type="search"
          aria-label={t('help.search')}
          placeholder={t('help.search')}
          leftSection={<IconSearch size={15} stroke={1.75} aria-hidden />}
          value={query}
          data-autofocus
          // Escape empties the search first; the next one closes the help.
          data-mantine-stop-propagation={query !== ''}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setQuery('');
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            const next = step && shown && found[found.indexOf(shown) + step];
            if (next) {
              event.preventDefault();
              setChosen(next);
            }
          }}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <ul className={css.list}>
          {found.map((id) => (
            <li key={id}>
              <button
                type="button"
                className={`plain ${css.page}`}
                aria-current={id === shown ? 'page' : undefined}
                onClick={() => setChosen(id)}
              >
                {pages[id].title}
              </button>
            </li>
          ))}
        </ul>
        {found.length === 0 && <p className="muted">{t('help.none')}</p>}
      </nav>
      {shown && (
        <article className={css.article} aria-labelledby="help-page">
          <h2 id="help-page">{pages[shown].title}</h2>
          <HelpPicture key={shown} page={shown} alt={pages[shown].picture} />
          <HelpBlocks blocks={pages[shown].blocks} onLeave={onLeave} />
        </article>
      )}
    </div>
  );
}
