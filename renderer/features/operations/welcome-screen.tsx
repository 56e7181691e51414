import {
  type Icon,
  IconBuilding,
  IconChevronRight,
  IconFileImport,
  IconHistory,
  IconPlayerPlay,
  IconRoute,
  IconShieldLock,
  IconTrash,
} from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { MenuCommand } from '../../../shared/ipc/contract.ts';
import { useTrashedOrganisations } from '../../data/trashed-query.ts';
import { formatNumber } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { runCommand } from '../../ui/command-registry.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { shortcutOf } from '../../ui/shortcuts.ts';
import css from './welcome-screen.module.css';

type Way = Extract<MenuCommand, 'newOrganisation' | 'openCase' | 'openExample'>;

const WAYS: readonly { command: Way; icon: Icon }[] = [
  { command: 'newOrganisation', icon: IconBuilding },
  { command: 'openCase', icon: IconFileImport },
  { command: 'openExample', icon: IconPlayerPlay },
];

interface WelcomeProps {
  measureCount: number;
  /** The files opened last. */
  recent?: ReactNode;
}

/** The first start: three ways in, the first one ready under the Enter key. */
export function WelcomeScreen({ measureCount, recent }: WelcomeProps) {
  const t = useText('operations');
  const language = useLanguage();
  const inTrash = useTrashedOrganisations();
  return (
    <div className={css.page}>
      <div className={css.box}>
        <h1 className={css.title}>{t('welcome.title')}</h1>
        <p className={css.lead}>{t('welcome.lead', { measures: formatNumber(measureCount, language) })}</p>
        <Ways />
        {inTrash > 0 && (
          <button type="button" className={`plain ${css.back}`} onClick={() => runCommand('trash')}>
            <IconTrash size={16} stroke={1.75} aria-hidden />
            {t('welcome.trash', { count: inTrash })}
          </button>
        )}
        {recent}
        <button type="button" className={`plain ${css.back}`} onClick={() => runCommand('help')}>
          <IconRoute size={16} stroke={1.75} aria-hidden />
          {t('welcome.tour')}
        </button>
        <button type="button" className={`plain ${css.back}`} onClick={() => runCommand('backups')}>
          <IconHistory size={16} stroke={1.75} aria-hidden />
          {t('welcome.backups')}
        </button>
        <p className={css.trust}>
          <IconShieldLock size={16} stroke={1.75} aria-hidden />
          {t('welcome.trust')}
        </p>
      </div>
    </div>
  );
}

function Ways() {
  const t = useText('operations');
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (active + step + WAYS.length) % WAYS.length;
    list.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <ul className={css.ways} ref={list} aria-label={t('welcome.ways')}>
      {WAYS.map(({ command, icon: Shape }, index) => (
        <li key={command}>
          <button
            type="button"
            className={`plain ${css.way}`}
            data-active={index === active || undefined}
            onFocus={() => setActive(index)}
            onKeyDown={onKeyDown}
            onClick={() => runCommand(command)}
          >
            <Shape size={20} stroke={1.6} aria-hidden />
            <span className="grow">
              <span className={css.name}>{t(`welcome.${command}`)}</span>
              <span className={css.text}>{t(`welcome.${command}Text`)}</span>
            </span>
            {shortcutOf(command) && <Kbd keys={shortcutOf(command) ?? ''} />}
            <IconChevronRight size={16} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
