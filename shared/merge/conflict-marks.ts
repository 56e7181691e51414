/** Places in a joined text at which both wrote something else: somebody has to say which of the two shall stand there. */

export const bothAt = (mine: string, theirs: string): string => `⟨${mine} | ${theirs}⟩`;

/** They must not get into an annex. */
export const hasMarks = (text: string): boolean => /⟨[^⟨⟩]* \| [^⟨⟩]*⟩/.test(text);
