/** Cases that were saved with an older version of the catalogue, as the catalogue in use here would have them. */
import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import { type UpgradedContent, upgradeContent } from '../../shared/catalogue/upgrade/upgrade-content.ts';
import { type MadeRecord, upgradeSources } from '../../shared/catalogue/upgrade/upgrade-sources.ts';
import type { CaseContent } from '../../shared/domain/case-content.ts';
import type { CatalogueChanges } from '../../shared/domain/catalogue-changes.ts';
import type { Language } from '../../shared/domain/localised.ts';
import type { CaseFile } from '../../shared/file-format/case-file.ts';
import type { LoadRelease } from './catalogue-choice.ts';
import { loadCatalogueChanges, loadReleasedCatalogue } from './delivered-catalogue.ts';
import { upgradeSteps } from './upgrade-source.ts';

/** What comes with the app. */
export interface KnownVersions {
  changes: () => Promise<CatalogueChanges>;
  load: LoadRelease;
}

const DELIVERED: KnownVersions = { changes: loadCatalogueChanges, load: loadReleasedCatalogue };

export interface FittedCase {
  content: CaseContent;
  /** What became of its answers; missing where nothing had to, or nothing can, be done. */
  effects?: UpgradedContent['effects'];
  /** What the upgrade has made, and of what; empty where nothing was done. */
  made: readonly MadeRecord[];
}

/**
 * Puts a case through the equivalence tables as an upgrade of the data base would, by the rules of the editors. A case of
 * another catalogue, of a version that this app does not know, or of a newer one stays as it is: nothing is guessed.
 *
 * @param language of the titles that joined notes are marked with
 */
export async function fittedCase(
  { content, catalogue: { id, version } }: Pick<CaseFile, 'content' | 'catalogue'>,
  catalogue: Catalogue,
  language: Language,
  { changes, load }: KnownVersions = DELIVERED,
): Promise<FittedCase> {
  const here = catalogue.manifest;
  const from = id === here.id && version !== here.version ? await load(version) : undefined;
  const steps = from && (await upgradeSteps(from, catalogue, await changes(), load));
  if (!steps) return { content, made: [] };
  const decisions = { rules: new Map(), newWording: new Set<never>(), language };
  const upgraded = upgradeContent(content, steps, decisions);
  const made = upgradeSources(content, upgraded.content, steps);
  const fitted = { ...content, ...upgraded.content, operations: content.operations };
  return { content: fitted, effects: upgraded.effects, made };
}
