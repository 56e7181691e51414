/** The texts of a measure that users write or reword. */
export const WORDED_FIELDS = ['title', 'sentence', 'meaning', 'good', 'weak'] as const;
export type WordedField = (typeof WORDED_FIELDS)[number];
