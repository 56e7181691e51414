/** Frames as a screen of 60 Hz counts them. */

/** What the budgets call one frame, in milliseconds. */
export const FRAME = 1000 / 60;

/** How many turns of the screen each frame took: whether one came a little early or late is the clock's doing, not the app's. */
export const turnsOf = (frames: readonly number[]): number[] => frames.map((ms) => Math.max(1, Math.round(ms / FRAME)));
