/** The faults that were tried in the real app, as a table for people: from the reports of the campaigns. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../electron-runtime/runtime.ts';

/** By name of the report. */
const FAULTS: Record<string, string> = {
  kills: 'kill −9 during edits',
  'kills-import': 'kill −9 while a case is opened',
  'kills-merge': 'kill −9 while a case is merged',
  'kills-backup': 'kill −9 while a backup is made',
  'kills-restore': 'kill −9 while a backup is restored',
  'kills-catalogue-upgrade': 'kill −9 while the catalogue is upgraded',
  'kills-database-upgrade': 'kill −9 while the data base is upgraded',
  'kills-purge': 'kill −9 while something is deleted for good',
  'purge-then-empty': 'deleting for good interrupted, then an empty start',
  'disk-full': 'disk full',
  'read-only-meanwhile': 'disk made read-only by the system while somebody works',
  'clock-ahead-and-back': 'clock a year ahead and back',
  'clock-years-back': 'clock years before the newest backup',
  'start-clock-ahead': 'clock years ahead at the start',
  'start-clock-back': 'clock years behind at the start',
  'folder-read-only': 'data folder read-only',
  'backups-read-only': 'folder of backups read-only',
  'folder-away': 'second folder of backups away',
  'folder-hangs': 'second folder of backups never answers',
  'damaged-store': 'files of the data base damaged',
  'missing-data': 'data base gone',
  'newer-data': 'old app on newer data',
  'two-instances': 'second start',
  'order-of-writes': 'power cut (order of writes)',
};

interface Report {
  figures: Record<string, number>;
  properties: { name: string; failure: unknown }[];
}

/** Tries and losses of each fault; one that could not be tried says why. @param reports their folder */
export function faultTable(reports = join(PROJECT, 'test/reports')): string {
  const rows = Object.entries(FAULTS).map(
    ([campaign, fault]) => `| ${fault} | ${measured(join(reports, `${campaign}.json`))} |`,
  );
  return ['| fault | tries | lost |', '|---|---|---|', ...rows].join('\n');
}

function measured(path: string): string {
  if (!existsSync(path)) return '– | not run';
  const { figures, properties } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const why = properties.find(({ name }) => name.startsWith('not tried'));
  if (why) return `0 | ${why.name}`;
  // Kills during edits are broken off at the first loss.
  const { kills, tries = kills, lost = properties.filter(({ failure }) => failure).length } = figures;
  return `${tries} | ${lost}`;
}
