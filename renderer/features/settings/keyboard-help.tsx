import { STATUSES } from '../../../shared/domain/status.ts';
import type { MenuCommand } from '../../../shared/ipc/contract.ts';
import { menuTexts } from '../../../shared/text/menu.ts';
import { textFor } from '../../text/i18n.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { openDialog } from '../../ui/open-dialog.ts';
import { SHORTCUTS } from '../../ui/shortcuts.ts';
import css from './keyboard-help.module.css';

/** Shows all keys in a dialogue. */
export function openKeyboardHelp(): void {
  openDialog({ title: textFor('settings')('keyboard.title'), size: 900, children: <KeyboardHelp /> });
}

/** All keys of the app, in lists: for the whole window, for the measures and for the findings. */
export function KeyboardHelp() {
  const t = useText('settings');
  const words = useText('ui');
  return (
    <div className={css.help}>
      <KeyList title={t('keyboard.everywhere')} rows={useEverywhere()} />
      <KeyList
        title={t('keyboard.list')}
        rows={[
          ['Up', t('keyboard.move'), 'Down'],
          ['Shift+Up', t('keyboard.markRows'), 'Shift+Down'],
          ['Ctrl+A', t('keyboard.markAll')],
          ['Space', t('keyboard.toggle')],
          ...STATUSES.map((status, digit): Row => [String(digit), words(`status.${status}`)]),
          ['Del', t('keyboard.inherit')],
          ['Alt+1', t('keyboard.target'), 'Alt+9', 'upTo'],
          ['Ctrl+PageDown', t('keyboard.nextTarget'), 'Ctrl+PageUp'],
          ['Enter', t('keyboard.open')],
          ['Esc', t('keyboard.leave')],
          ['/', t('keyboard.search')],
          ['N', t('keyboard.nextOpen')],
          ['M', t('keyboard.note')],
          ['I', t('keyboard.internalNote')],
          ['Ctrl+Shift+T', t('keyboard.phrase')],
          ['F8', t('keyboard.mark'), 'Shift+F8'],
        ]}
      />
      <KeyList
        title={t('keyboard.findings')}
        rows={[
          ['Up', t('keyboard.moveFinding'), 'Down'],
          ['Left', t('keyboard.fold'), 'Right'],
          ['Space', t('keyboard.markFinding')],
          ['Ctrl+A', t('keyboard.markAll')],
          ['A', t('keyboard.accept')],
          ['Enter', t('keyboard.toPlace')],
          ['/', t('keyboard.search')],
        ]}
      />
      <p className={css.note}>{t('keyboard.textFields')}</p>
    </div>
  );
}

/** Keys, what they do, and a second combination that does the same or the opposite, or ends a row of them. */
type Row = [keys: string, meaning: string, also?: string, reach?: 'upTo'];

function useEverywhere(): Row[] {
  const t = useText('settings');
  const { commands: names } = menuTexts[useLanguage()];
  const commands = Object.entries(SHORTCUTS) as [MenuCommand & keyof typeof SHORTCUTS, string][];
  return [
    ...commands.map(
      ([name, keys]): Row => [keys, names[name].replace(' …', ''), name === 'keyboardHelp' ? '?' : undefined],
    ),
    ['F6', t('keyboard.nextRegion')],
    ['Shift+F6', t('keyboard.previousRegion')],
    ['Alt+Left', t('keyboard.back')],
    ['Alt+Right', t('keyboard.forward')],
  ];
}

function KeyList({ title, rows }: { title: string; rows: readonly Row[] }) {
  const t = useText('settings');
  return (
    <section>
      <h3 className={css.title}>{title}</h3>
      <dl className={css.list}>
        {rows.map(([keys, meaning, also, reach]) => (
          <div key={keys}>
            <dt>
              <Kbd keys={keys} /> {reach && t(`keyboard.${reach}`)} {also && <Kbd keys={also} />}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
