import { TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconSearch } from '@tabler/icons-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { helpDe } from '../../text/help/help-de.ts';
import { helpEn } from '../../text/help/help-en.ts';
import type { HelpPage, HelpPageId } from '../../text/help/help-page.ts';
import { HELP_SYNONYMS } from '../../text/help/help-synonyms.ts';
import { textFor } from '../../text/i18n.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { openDialog } from '../../ui/open-dialog.ts';
import { MarkedWords, placeOf } from './found-words.tsx';
import { HelpBlocks } from './help-blocks.tsx';
import { HelpPicture } from './help-picture.tsx';
import { type HelpHit, helpSearch } from './help-search.ts';
import css from './help-window.module.css';

const MODAL_ID = 'help';

/** Shows the help, at a page if one is named. */
export function openHelp(page?: HelpPageId): void {
  openDialog({
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
  const language = useLanguage();
  const pages = language === 'de' ? helpDe : helpEn;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<HelpPageId>(first);
  const search = useMemo(() => helpSearch(pages, HELP_SYNONYMS[language]), [pages, language]);
  const hits = useMemo(() => search(query), [search, query]);
  // What is typed shows its best page at once; the page that was read comes back with an empty field.
  const [picked, setPicked] = useState<HelpPageId>();
  const wanted = query.trim() === '' ? chosen : picked;
  const hit = hits.find(({ page }) => page === wanted) ?? hits[0];
  const type = (text: string) => {
    setQuery(text);
    setPicked(undefined);
  };
  // Opened once more, a page that is shown already comes to the place again.
  const [openings, setOpenings] = useState(0);
  const open = (page: HelpPageId) => {
    setChosen(page);
    setPicked(page);
    setOpenings(openings + 1);
  };
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
            if (event.key === 'Escape') type('');
            const step = { ArrowDown: 1, ArrowUp: -1, Enter: 0 }[event.key];
            const next = step !== undefined && hit && hits[hits.indexOf(hit) + step];
            if (next) {
              event.preventDefault();
              open(next.page);
            }
          }}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <ul className={css.list}>
          {hits.map(({ page: id }) => (
            <li key={id}>
              <button
                type="button"
                className={`plain ${css.page}`}
                aria-current={id === hit?.page ? 'page' : undefined}
                onClick={() => open(id)}
              >
                {pages[id].title}
              </button>
            </li>
          ))}
        </ul>
        {hits.length === 0 && <p className="muted">{t('help.none')}</p>}
      </nav>
      {hit && <Article key={hit.page} page={pages[hit.page]} hit={hit} openings={openings} onLeave={onLeave} />}
    </div>
  );
}

interface ArticleProps {
  page: HelpPage;
  hit: HelpHit;
  /** Changes when the page is opened once more. */
  openings: number;
  onLeave: () => void;
}

/** A page; where it was searched for, the words are marked and their place is in sight. */
function Article({ page, hit, openings, onLeave }: ArticleProps) {
  const { found } = hit;
  const ref = useRef<HTMLElement>(null);
  const place = useMemo(() => placeOf(page, found), [page, found]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each opening and each place comes into sight
  useLayoutEffect(() => bringIntoSight(ref.current), [place, openings]);
  return (
    <article ref={ref} className={css.article} aria-labelledby="help-page">
      <h2 id="help-page">
        <MarkedWords text={page.title} found={found} />
      </h2>
      <HelpPicture page={hit.page} alt={page.picture} />
      <HelpBlocks blocks={page.blocks} found={found} place={place} onLeave={onLeave} />
    </article>
  );
}

/** What is in sight already stays where it is, so that nothing jumps while one types. */
function bringIntoSight(article: HTMLElement | null): void {
  const place = article?.querySelector('[data-found]');
  if (!article || !place) return;
  const [box, shown] = [article.getBoundingClientRect(), place.getBoundingClientRect()];
  if (shown.top < box.top || shown.bottom > box.bottom) place.scrollIntoView({ block: 'center' });
}
