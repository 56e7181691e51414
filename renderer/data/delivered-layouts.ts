import { type Layout, layoutSchema, STANDARD_LAYOUT } from '../../shared/domain/layout.ts';

const files = import.meta.glob('../../catalog/layouts/*.json', { eager: true, import: 'default' });

/** The layouts that come with the app, the standard one first. */
export const deliveredLayouts: readonly Layout[] = Object.values(files)
  .map((file) => layoutSchema.parse(file))
  .sort((one, other) => Number(other.id === STANDARD_LAYOUT) - Number(one.id === STANDARD_LAYOUT));

/** The layout of whoever has chosen none. */
export const standardLayout: Layout = deliveredLayouts.find(({ id }) => id === STANDARD_LAYOUT) as Layout;
