import type { ReactNode } from 'react';
import type { StartCheck } from '../../../shared/ipc/backup-contract.ts';
import type { AppInfo } from '../../../shared/ipc/contract.ts';
import { backupKeeper } from '../../data/backup/app-backups.ts';
import { backupWorker } from '../../data/backup/backup-worker.ts';
import type { AppData } from '../../data/data-context.tsx';
import type { TomDatabase } from '../../data/database.ts';
import { stopWhenLost } from '../../data/lost-store.ts';
import { restartNavigation } from '../../data/navigation-store.ts';
import { DatabaseProblem, type OpenOptions, openData } from '../../data/open-data.ts';
import { opensSome } from '../../data/purge/opens-some.ts';
import type { PurgeWish } from '../../data/purge/purge.ts';
import { whenQuiet } from '../../data/quiet.ts';
import { readFirstAnswers } from '../../data/read-first-answers.ts';
import { saveTracker } from '../../data/save-state.ts';
import { readStart } from '../../data/start-route.ts';
import { whyNotStored } from '../../data/why-not-stored.ts';
import { chosenLanguage, readPreferences } from '../../features/settings/preferences.ts';
import type { FinishWays } from '../../features/trash/finish-purge.tsx';
import { platform } from '../../platform/platform.ts';
import { wakeCollation } from '../../text/collate.ts';
import { setLanguage, textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import { App } from '../app.tsx';
import { Themed } from '../themed.tsx';
import { Opening } from './opening.tsx';
import { purgeAndRestart, sayPurgeResult } from './purge-and-restart.tsx';
import { restoreAtStart } from './restore-at-start.ts';
import { roomFor } from './room.ts';
import { StartFailure, type WaysOut } from './start-failure.tsx';
import { assertUsable, isRoomLittle } from './start-problem.ts';
import { type UnfinishedPurge, unfinishedPurge } from './unfinished-purge.ts';

/** Opening usually takes less than this, in milliseconds; a notice that flashes by would only irritate. */
const PATIENCE = 400;

type Show = (content: ReactNode) => void;

interface StartOptions extends Pick<OpenOptions, 'acceptMissing'> {
  ignoreFullDisk?: boolean;
  /** Opens a data base that lacks what the newest backup holds. */
  acceptSetBack?: boolean;
  /** What main says of the data folder, where it was asked before. */
  check?: Promise<StartCheck>;
}

const openingNotice = (
  <Themed colorScheme="system">
    <Opening />
  </Themed>
);

/** Opens the data base and shows the app, or says why it cannot. The first thing painted has its final looks. */
export async function start(show: Show, options: StartOptions = {}): Promise<void> {
  const { ignoreFullDisk = false, acceptSetBack = false, check: checking = platform.checkStart(), ...opens } = options;
  const asking = askMain();
  // Waited for later; what fails meanwhile is no stray error.
  asking.catch(() => undefined);
  const notice = setTimeout(() => show(openingNotice), PATIENCE);
  let check: StartCheck | undefined;
  try {
    check = await checking;
    saveTracker.guardBy(async () => whyNotStored(await platform.checkStart()));
    assertUsable(check, { ignoreFullDisk });
    const backedUp = acceptSetBack ? undefined : check.mark;
    const marker = markerWith(check);
    const opening = openData({ backUp: backupKeeper.backUp, marker, ...(backedUp && { backedUp }), ...opens });
    const [info, data] = await Promise.all([asking, opening]);
    stopWhenLost(data.database, saveTracker);
    const { begin, first, preferences } = await readBeginning(data.database);
    setLanguage(chosenLanguage(preferences, info.language));
    restartNavigation(begin.route, begin.organisationId);
    const unfinished = unfinishedPurge(data.database, check.unfinishedPurge ?? []);
    const purge = attempt(async (wish: PurgeWish) => purgeAndRestart(show, data, await unfinished.joined(wish)));
    show(<App data={data} first={first} info={info} preferences={preferences} purge={(wish) => void purge(wish)} />);
    whenQuiet(() => first.forget());
    sayPurgeResult();
    if (!unfinished.isEmpty()) void sayUnfinished(data, unfinished, (wish) => void purge(wish)).catch(reportError);
    if (isRoomLittle(check)) sayLittleRoom();
  } catch (error) {
    saveTracker.stopAfter(error);
    // The bad news too in the system's language, if it is known.
    await asking.catch(() => undefined);
    const ways = await waysOut(show, error);
    show(
      <Themed colorScheme="system">
        <StartFailure error={error} ways={ways} check={check} />
      </Themed>,
    );
  } finally {
    clearTimeout(notice);
  }
}

/** Where the user was, what is seen there, and how it is to look. Throws `DatabaseProblem` where the store cannot be read. */
async function readBeginning(database: TomDatabase) {
  try {
    const looks = database.settings.bulkGet(['language', 'colorScheme']);
    // Waited for below; what fails meanwhile is no stray error.
    looks.catch(() => undefined);
    const begin = await readStart(database);
    const first = await readFirstAnswers(database, begin);
    const [language, colorScheme] = await looks;
    const preferences = readPreferences({ language: language?.value, colorScheme: colorScheme?.value });
    return { begin, first, preferences };
  } catch (error) {
    // What is open cannot be set aside for a backup.
    database.close();
    throw new DatabaseProblem('damaged', error);
  }
}

async function waysOut(show: Show, error: unknown): Promise<WaysOut> {
  const kind = error instanceof DatabaseProblem ? error.kind : 'damaged';
  const makeRoom = roomFor(kind, platform);
  const startEmpty = async () => {
    if (await makeRoom()) await start(show, { acceptMissing: true });
  };
  return {
    backups: await platform.listBackups().catch(() => []),
    onRestore: (ref) => void restoreAtStart(makeRoom, ref).then((isRestored) => (isRestored ? start(show) : undefined)),
    onStartEmpty: () => void startEmpty(),
    onOpenFolder: () => void platform.showDataFolder('own'),
    onOpenLastSeen: () => void platform.showDataFolder('lastSeen'),
    onIgnore: () => void start(show, { ignoreFullDisk: true, acceptSetBack: kind === 'setBack' }),
  };
}

/** Kept twice: in the page's own storage, which may be lost with the data base, and by main beside it. */
function markerWith({ expectsData }: StartCheck): NonNullable<OpenOptions['marker']> {
  return {
    getItem: (key) => localStorage.getItem(key) ?? (expectsData ? 'yes' : null),
    setItem: (key, value) => {
      localStorage.setItem(key, value);
      void platform.noteData(true);
    },
    removeItem: (key) => {
      localStorage.removeItem(key);
      void platform.noteData(false);
    },
  };
}

async function sayUnfinished(data: AppData, { there, keep }: UnfinishedPurge, finish: (wish: PurgeWish) => void) {
  const { sayUnfinishedPurge } = await import('../../features/trash/finish-purge.tsx');
  const means = { platform, worker: backupWorker };
  const { listBackups, backupState } = platform;
  const opens: FinishWays['opens'] = (backups, passphrase) => opensSome(means, backups, passphrase);
  sayUnfinishedPurge(data, { listBackups, backupState, opens, there, keep, finish });
}

function sayLittleRoom(): void {
  const t = textFor('app');
  notifyProblem(t('start.littleRoom.title'), t('start.littleRoom.text'));
}

async function askMain(): Promise<AppInfo> {
  const info = await platform.appInfo();
  setLanguage(info.language);
  // The names of the first picture are sorted by it. Here it is done while others are waited for.
  wakeCollation();
  return info;
}
