/** A merge from comparing to taking over, wherever that is done: in a worker, or in the window itself. */
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { type CaseContent, emptyContent } from '../../../shared/domain/case-content.ts';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import type { SeenByScope } from '../../../shared/domain/revision.ts';
import type { Decisions } from '../../../shared/merge/decide.ts';
import type { MergedRecord } from '../../../shared/merge/merge-content.ts';
import type { Commands } from '../commands/commands.ts';
import type { TomDatabase } from '../database.ts';
import { type FittedCase, fittedCase } from '../older-case.ts';
import { type Comparison, compareFile } from './preview-merge.ts';

/** A file as it was read. */
export interface FileToCompare {
  content: Partial<CaseContent>;
  seen: SeenByScope;
  /** Of a case: the catalogue its answers are about. */
  catalogue?: { id: string; version: string };
  /** Of the titles that an upgrade marks joined notes with. */
  language: Language;
}

/** What became of the answers of a case of an older catalogue. */
export interface UpgradeFigures {
  moved: number;
  toConfirm: number;
}

export interface Compared {
  /** Records about which somebody may want to know. */
  touched: MergedRecord[];
  /** How many records stay as they are. */
  untouched: number;
  upgrade?: UpgradeFigures;
}

/** What the user wants of a comparison. */
export interface Wish {
  /** What the history calls it: the name of the file. */
  name: string;
  /** By `mergeKey`, as are the records that are left out. */
  decisions: Readonly<Record<string, Decisions>>;
  leftOut: readonly string[];
}

type OnShare = (share: number) => void;

export interface MergeWork {
  /** May be asked again, when something has changed. */
  compare(onShare?: OnShare): Promise<Compared>;
  /** Answers how many records it changed; throws a `CommandProblem`, as `mergeFile` does. */
  take(wish: Wish, onShare?: OnShare): Promise<number>;
  /**
   * Takes a case in as something new instead, as `importCase` does.
   *
   * @param names under which organisations are to be known here
   */
  takeAsNew(names: Readonly<Record<string, string>>, onShare?: OnShare): Promise<OrganisationId[]>;
}

/** @param catalogue the one in use here, to which older cases are fitted */
export function mergeWork(
  {
    database,
    commands,
    catalogue,
  }: { database: TomDatabase; commands: Pick<Commands, 'mergeFile' | 'importCase'>; catalogue: Catalogue },
  { content, seen, catalogue: writtenWith, language }: FileToCompare,
): MergeWork {
  let fitted: Promise<FittedCase> | undefined;
  let compared: Comparison | undefined;
  const fitting = () => {
    fitted ??= writtenWith
      ? fittedCase({ content: content as CaseContent, catalogue: writtenWith }, catalogue, language)
      : Promise.resolve({ content: content as CaseContent, made: [] });
    return fitted;
  };
  return {
    async compare(onShare) {
      const { effects, ...file } = await fitting();
      compared = await compareFile(database, { ...file, seen }, onShare);
      const touched = compared.merged.filter(({ taken, conflicts }) => taken.length + conflicts.length > 0);
      const untouched = compared.merged.length - touched.length;
      return { touched, untouched, ...(effects && { upgrade: upgradeFigures(effects) }) };
    },
    take({ leftOut, ...wish }, onShare) {
      if (!compared) throw new RangeError('nothing was compared');
      return commands.mergeFile({ ...wish, ...compared, seen, leftOut: new Set(leftOut) }, onShare);
    },
    async takeAsNew(names, onShare) {
      const { content: whole, made } = await fitting();
      const organisations = whole.organisations.map((one) => ({ ...one, name: names[one.id] ?? one.name }));
      const saved = content.assessments ?? [];
      return commands.importCase({ ...emptyContent(), ...whole, organisations }, seen, saved, made, onShare);
    },
  };
}

/** How much of it users are told. */
export function upgradeFigures(effects: NonNullable<FittedCase['effects']>): UpgradeFigures {
  return {
    moved: effects.filter(({ kind }) => kind !== 'kept' && kind !== 'stays').length,
    toConfirm: effects.filter((it) => it.toConfirm).length,
  };
}
