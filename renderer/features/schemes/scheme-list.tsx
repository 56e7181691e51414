import { IconLock } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { SchemeId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { navigate } from '../../data/navigation-store.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import css from './scheme-list.module.css';

interface SchemeListProps {
  schemes: readonly PlacedScheme[];
  chosen: SchemeId | undefined;
}

/** Own schemes first, then the delivered ones. Arrow keys choose. */
export function SchemeList({ schemes, chosen }: SchemeListProps) {
  const t = useText('schemes');
  const own = schemes.filter((scheme) => scheme.ownPlacements);
  const delivered = schemes.filter((scheme) => !scheme.ownPlacements);
  const all = [...own, ...delivered];

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && all[all.findIndex((scheme) => scheme.id === chosen) + step];
    if (!next) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-scheme="${CSS.escape(next.id)}"]`)?.focus();
    navigate({ screen: 'schemes', schemeId: next.id });
  };

  return (
    <nav className={css.list} aria-label={t('title')} data-region onKeyDown={onKeyDown}>
      <Section title={t('own')} schemes={own} chosen={chosen} />
      {own.length === 0 && <p className={css.hint}>{t('noOwn')}</p>}
      <Section title={t('delivered')} schemes={delivered} chosen={chosen} />
    </nav>
  );
}

function Section({ title, schemes, chosen }: SchemeListProps & { title: string }) {
  return (
    <>
      <h2 className={css.heading}>{title}</h2>
      <ul className={css.items}>
        {schemes.map((scheme) => (
          <li key={scheme.id}>
            <Item scheme={scheme} isChosen={scheme.id === chosen} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Item({ scheme, isChosen }: { scheme: PlacedScheme; isChosen: boolean }) {
  const language = useLanguage();
  const t = useText('schemes');
  return (
    <button
      type="button"
      className={`plain ${css.item}`}
      data-scheme={scheme.id}
      aria-current={isChosen || undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => navigate({ screen: 'schemes', schemeId: scheme.id })}
    >
      <span className="grow">
        <span className={css.name}>{inLanguage(scheme.shortTitle, language)}</span>
        <span className={`${css.full} cut`}>{t('groupCount', { count: scheme.groups.length })}</span>
      </span>
      {!scheme.ownPlacements && <IconLock size={14} stroke={1.75} aria-label={t('locked')} className={css.lock} />}
    </button>
  );
}
