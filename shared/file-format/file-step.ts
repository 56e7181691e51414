/** What reading or writing a file is busy with, for those who wait. The words lie with whoever shows them. */
export const READ_STEPS = ['decrypt', 'parse', 'check', 'compare'] as const;
export const WRITE_STEPS = ['write', 'encrypt'] as const;
export type FileStep = (typeof READ_STEPS)[number] | (typeof WRITE_STEPS)[number];

/** Told at the beginning of each step and, where that is known, how much of it is done (0 to 1). */
export type OnStep = (step: FileStep, share?: number) => void;

export const ignoreSteps: OnStep = () => undefined;
