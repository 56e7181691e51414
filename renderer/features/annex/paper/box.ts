/** A stretch of paper: its height, and the distance it wants above and below, in points. */
export interface Box {
  before: number;
  height: number;
  after: number;
}

const NOTHING: Box = { before: 0, height: 0, after: 0 };

/** Boxes under each other. Of two distances that meet, the larger one counts, in Word as in CSS. */
export function stack(boxes: readonly Box[]): Box {
  return boxes.reduce((upper, lower, index) => (index === 0 ? lower : joined(upper, lower)), NOTHING);
}

function joined(upper: Box, lower: Box): Box {
  const height = upper.height + Math.max(upper.after, lower.before) + lower.height;
  return { before: upper.before, height, after: lower.after };
}
