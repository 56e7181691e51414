import { type Layout, layoutSchema, STANDARD_LAYOUT } from '../../shared/domain/layout.ts';

const files = import.meta.glob('../../catalog/layouts/*.json', { eager: true, import: 'default' });

let known: readonly Layout[] | undefined;

/** The layouts that come with the app, the standard one first. Read when they are first asked for, which no start does. */
export function deliveredLayouts(): readonly Layout[] {
  known ??= Object.values(files)
    .map((file) => layoutSchema.parse(file))
    .sort((one, other) => Number(other.id === STANDARD_LAYOUT) - Number(one.id === STANDARD_LAYOUT));
  return known;
}
