/** Why a file could not be read or written. The sentences lie in `shared/text`. */
export const FILE_PROBLEMS = [
  'noPermission',
  'diskFull',
  'notFound',
  'readOnly',
  'inUse',
  'tooLarge',
  'isFolder',
  'onServer',
  'unresponsive',
  'encryptionUnknown',
  'other',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];
