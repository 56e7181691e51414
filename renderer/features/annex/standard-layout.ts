import { type Layout, layoutSchema } from '../../../shared/annex/layout.ts';

const files = import.meta.glob('../../../catalog/layouts/standard.json', { eager: true, import: 'default' });

/** The layout that comes with the app. */
export const standardLayout: Layout = layoutSchema.parse(Object.values(files)[0]);
