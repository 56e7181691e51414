/** Older files in today's form: one pure step per version, each as it was when its version came. */

/** A file of a known version, not yet checked. */
export interface RawFile {
  formatVersion: number;
  content?: unknown;
}

type Step = (content: Record<string, unknown>) => Record<string, unknown>;

/**
 * 2: releases, and the parts of the house catalogue that a case needs. New fields of records have defaults in their schemas.
 */
const withHouseTables: Step = (content) => ({
  releases: [],
  measureOverlays: [],
  ownAreas: [],
  ownParameters: [],
  ownOptions: [],
  ownSchemes: [],
  ownGroups: [],
  ownPlacements: [],
  ...content,
});

/** 3: sites. Empty fields of an operation's answers now follow its organisation's, of which older files have none. */
const withSites: Step = (content) => ({ sites: [], ...content });

const withRules: Step = (content) => ({ ownRules: [], ruleSwitches: [], ...content });

/** 4: accepted findings, and rules of one's own. */
const withAcceptances: Step = (content) => ({ acceptances: [], ...withRules(content) });

const withOwnLayouts: Step = (content) => ({ layouts: [], ...content });

/** 5: layouts of one's own, and how annexes look. */
const withDesigns: Step = (content) => ({ annexDesigns: [], ...withOwnLayouts(content) });

/** Lists that came without a new version: files of this one may lack them. */
const withPhrases: Step = (content) => ({ phrases: [], ...content });
const withLooks: Step = (content) => ({ annexLooks: [], ...withPhrases(content) });

/** By the version they start from, 1 first. */
const CASE_STEPS: readonly Step[] = [withHouseTables, withSites, withAcceptances, withDesigns];
/** Likewise for house catalogues. 2: rules. 3: layouts. */
const HOUSE_STEPS: readonly Step[] = [withRules, withOwnLayouts];

export const upgradedCase = <T extends RawFile>(file: T): T => upgraded(file, CASE_STEPS, withLooks);
export const upgradedHouse = <T extends RawFile>(file: T): T => upgraded(file, HOUSE_STEPS, withPhrases);

/** The file as today's version; what is no content at all is left for the check of its shape. */
function upgraded<T extends RawFile>(file: T, all: readonly Step[], atLast: Step = (content) => content): T {
  const { content, formatVersion } = file;
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { ...file, formatVersion: all.length + 1 };
  }
  const steps = all.slice(formatVersion - 1);
  const today = steps.reduce((older, step) => step(older), content as Record<string, unknown>);
  return { ...file, formatVersion: all.length + 1, content: atLast(today) };
}
