import { Button } from '@mantine/core';
import type { UnitState } from '../../../shared/domain/house-units.ts';
import { formatDate } from '../../text/format.ts';
import { textFor } from '../../text/i18n.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ask, type Ways } from '../../ui/ask.ts';
import type { HouseEntry } from './house-summary.ts';
import type { Origin } from './open-case.ts';
import css from './sharing.module.css';
import { Warnings } from './warnings.tsx';

export interface HouseQuestion extends Origin {
  /** ISO date-time. */
  createdAt: string;
  entries: readonly HouseEntry[];
  warnings: readonly string[];
}

/** What reads differently here is merged, in a dialogue of its own. */
const STATES = ['new', 'same'] as const satisfies readonly UnitState[];
/** Enough to recognise it by; the rest is counted. */
const MOST_NAMES = 8;

/** Shows what a house catalogue would bring and asks whether to take it over. Closing the dialogue means no. */
export async function askToTakeOver(question: HouseQuestion): Promise<boolean> {
  const form = (ways: Ways<true>) => <HouseForm {...question} {...ways} />;
  return (await ask(textFor('sharing')('house.title'), form, { size: 520 })) ?? false;
}

function HouseForm({ onDone, onCancel, ...question }: HouseQuestion & Ways<true>) {
  const t = useText('sharing');
  const ui = useText('ui');
  const language = useLanguage();
  const { fileName, createdAt, entries, isChanged, warnings } = question;
  const hasNew = entries.some(({ state }) => state === 'new');
  return (
    <>
      <p className={css.quiet}>
        {t('open.from', { name: fileName })} ·{' '}
        {t('open.savedAt', { date: formatDate(createdAt.slice(0, 10), language) })}
      </p>
      {entries.length > 0 && (
        <ul className={css.organisations}>
          {STATES.map((state) => (
            <Entries key={state} state={state} entries={entries.filter((entry) => entry.state === state)} />
          ))}
        </ul>
      )}
      <Warnings isChanged={isChanged} warnings={warnings} />
      <p className={css.quiet}>{t(consequence(entries.length > 0, hasNew))}</p>
      <div className={css.buttons}>
        <Button variant="default" onClick={onCancel} data-autofocus={!hasNew || undefined}>
          {hasNew ? ui('cancel') : ui('close')}
        </Button>
        {hasNew && (
          <Button data-autofocus onClick={() => onDone(true)}>
            {t('house.action')}
          </Button>
        )}
      </div>
    </>
  );
}

function consequence(hasEntries: boolean, hasNew: boolean) {
  if (!hasEntries) return 'house.empty';
  return hasNew ? 'house.forAll' : 'house.nothingNew';
}

/** What is here already, word for word, needs no names. */
function Entries({ state, entries }: { state: (typeof STATES)[number]; entries: readonly HouseEntry[] }) {
  const t = useText('sharing');
  if (entries.length === 0) return null;
  const named = state === 'same' ? [] : entries.slice(0, MOST_NAMES);
  const rest = entries.length - named.length;
  return (
    <li className={css.item}>
      <span className={css.organisation}>{t(`house.${state}`, { count: entries.length })}</span>
      {named.length > 0 && (
        <ul className={css.entries}>
          {named.map(({ id, kind, name, wording }) => (
            <li key={id}>
              {t(`house.${kind}`, { name })}
              {wording.title && <span className={css.wording}>{t('house.newTitle', { text: wording.title })}</span>}
              {wording.sentence && (
                <span className={css.wording}>{t('house.newSentence', { text: wording.sentence })}</span>
              )}
            </li>
          ))}
          {rest > 0 && <li className="muted">{t('open.more', { count: rest })}</li>}
        </ul>
      )}
    </li>
  );
}
