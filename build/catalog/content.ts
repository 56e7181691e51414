import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import { type AreaGuidance, areaGuidanceSchema } from '../../shared/domain/catalogue.ts';
import type { CatalogueChanges } from '../../shared/domain/catalogue-changes.ts';
import type { AreaId } from '../../shared/domain/ids.ts';
import { layoutSchema } from '../../shared/domain/layout.ts';
import { type DeliveredRule, rulesFileSchema } from '../../shared/findings/rule.ts';
import { readAs, readCatalogueParts, readFolder } from '../cli/read-catalogue.ts';
import type { WrittenLayout } from './layout-problems.ts';
import { readChanges, readRelease, releasedVersions } from './releases.ts';

/** All that editors write: the catalogue and the help texts that lie apart from it. */
export interface CatalogueContent extends CatalogueParts {
  guidance: ReadonlyMap<AreaId, AreaGuidance>;
  /** Rules that find fault, of all files. Missing in a folder without any. */
  rules?: readonly DeliveredRule[];
  /** Missing in a folder without any. */
  layouts?: readonly WrittenLayout[];
  /** What was before, and what changed. Missing in a folder that holds one version only. */
  history?: { changes: CatalogueChanges; released: readonly CatalogueParts[] };
}

/** Throws an error with file and place when a file is of the wrong shape. Areas without guidance have none. */
export function readCatalogueContent(folder: string): CatalogueContent {
  const parts = readCatalogueParts(folder);
  const guidance = parts.areas.flatMap((area): [AreaId, AreaGuidance][] => {
    const file = path.join(folder, 'guidance', `${area.id.toLowerCase()}.json`);
    return existsSync(file) ? [[area.id, readAs(areaGuidanceSchema, file)]] : [];
  });
  const history = hasHistory(folder) ? { history: readHistory(folder) } : {};
  return { ...parts, guidance: new Map(guidance), rules: readRules(folder), layouts: readLayouts(folder), ...history };
}

/** The rules of all files of a catalogue folder; none without such files. Throws likewise. */
export function readRules(folder: string): DeliveredRule[] {
  const rules = path.join(folder, 'rules');
  const names = existsSync(rules) ? readdirSync(rules).filter((name) => name.endsWith('.json')) : [];
  return names.sort().flatMap((name) => readAs(rulesFileSchema, path.join(rules, name)));
}

/** The layouts of a catalogue folder; none without such files. Throws likewise. */
export function readLayouts(folder: string): WrittenLayout[] {
  const layouts = path.join(folder, 'layouts');
  if (!existsSync(layouts)) return [];
  return readFolder(layoutSchema, layouts).map((layout) => ({
    layout,
    written: readAs(z.unknown(), path.join(layouts, `${layout.id}.json`)),
  }));
}

const hasHistory = (folder: string): boolean => existsSync(path.join(folder, 'changes.json'));

function readHistory(folder: string): CatalogueContent['history'] {
  return {
    changes: readChanges(folder),
    released: releasedVersions(folder).map((version) => readRelease(version, folder)),
  };
}
