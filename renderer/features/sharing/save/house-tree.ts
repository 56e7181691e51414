/** The house catalogue as a tree to choose from: kinds, areas, and in them what can be passed on. */
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { houseUnits, saysSomething, type UnitRecord } from '../../../../shared/domain/house-units.ts';
import type { AreaId, MeasureId } from '../../../../shared/domain/ids.ts';
import { inLanguage, type Language } from '../../../../shared/domain/localised.ts';
import type { HouseContent } from '../../../../shared/domain/needed-house.ts';
import { described, type HouseEntry } from '../house-summary.ts';

export type HouseKind = HouseEntry['kind'];

export interface HouseLeaf {
  /** Of the unit. */
  id: string;
  kind: HouseKind;
  name: string;
}

export interface HouseBranch {
  id: string;
  name: string;
  branches: readonly HouseBranch[];
  leaves: readonly HouseLeaf[];
}

/** What the top branches are called. */
export type BranchNames = Record<'measures' | 'schemes' | 'rules' | 'layouts' | 'phrases', string>;

/** Branches without anything in them are left out. */
export function houseTree(
  house: HouseContent,
  catalogue: Pick<Catalogue, 'measure' | 'areas'>,
  language: Language,
  names: BranchNames,
): HouseBranch[] {
  const units = [...houseUnits(house)].filter(([, records]) => saysSomething(records));
  const leaves = units.map(([id, records]) => ({
    leaf: { id, ...described(id, records, catalogue, language) },
    records,
  }));
  const sorted = new Intl.Collator(language, { numeric: true });
  const ofKinds = (...kinds: HouseKind[]) =>
    leaves
      .flatMap(({ leaf }) => (kinds.includes(leaf.kind) ? [leaf] : []))
      .sort((a, b) => sorted.compare(a.name, b.name));
  const branch = (id: keyof BranchNames, ...kinds: HouseKind[]): HouseBranch => ({
    id,
    name: names[id],
    branches: [],
    leaves: ofKinds(...kinds),
  });
  const measures = leaves.filter(({ leaf }) => leaf.kind === 'measure' || leaf.kind === 'changed');
  const areas = areaBranches(house, measures, catalogue, language);
  const empty = ofKinds('area').filter(({ id }) => !areas.some((area) => area.id === id));
  return [
    { id: 'measures', name: names.measures, branches: areas, leaves: empty },
    branch('schemes', 'scheme'),
    branch('rules', 'rule', 'ruleOff'),
    branch('layouts', 'layout'),
    branch('phrases', 'phrase'),
  ].filter((one) => idsIn(one).length > 0);
}

/** The areas that have something to pass on, in the order of the catalogue. */
function areaBranches(
  house: HouseContent,
  measures: readonly { leaf: HouseLeaf; records: readonly UnitRecord[] }[],
  catalogue: Pick<Catalogue, 'measure' | 'areas'>,
  language: Language,
): HouseBranch[] {
  const byArea = new Map<string, HouseLeaf[]>();
  for (const { leaf, records } of measures) {
    const area = areaOf(leaf.id, records, catalogue);
    byArea.set(area, [...(byArea.get(area) ?? []), leaf]);
  }
  const order = catalogue.areas.map(({ id }): string => id);
  const titles = new Map<string, string>([
    ...catalogue.areas.map(({ id, title }): [string, string] => [id, inLanguage(title, language)]),
    ...house.ownAreas.map(({ id, title }): [string, string] => [id, inLanguage(title, language)]),
  ]);
  return [...byArea]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([id, leaves]) => ({ id, name: titles.get(id) ?? id, branches: [], leaves }));
}

function areaOf(id: string, records: readonly UnitRecord[], catalogue: Pick<Catalogue, 'measure'>): AreaId | string {
  const own = records.find((it) => it.table === 'ownMeasures');
  return own?.table === 'ownMeasures' ? own.record.areaId : (catalogue.measure(id as MeasureId)?.areaId ?? '');
}

/** The units below a branch. */
export function idsIn({ branches, leaves }: HouseBranch): string[] {
  return [...branches.flatMap(idsIn), ...leaves.map(({ id }) => id)];
}

/** What goes along unless it is taken out: in phrases there may be more than wording. */
export const idsBesidesPhrases = (tree: readonly HouseBranch[]): string[] =>
  tree.filter(({ id }) => id !== 'phrases').flatMap(idsIn);

/** What of the tree has the words in its name, or lies in a branch that has. */
export function foundIn(tree: readonly HouseBranch[], query: string): readonly HouseBranch[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return tree;
  const fits = (name: string) => words.every((word) => folded(name).includes(word));
  return tree.flatMap((branch) => {
    if (fits(branch.name)) return [branch];
    const branches = foundIn(branch.branches, query);
    const leaves = branch.leaves.filter(({ name }) => fits(name));
    return branches.length + leaves.length > 0 ? [{ ...branch, branches, leaves }] : [];
  });
}

/** Without case and accents. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
