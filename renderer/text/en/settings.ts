import type { settings as german } from '../de/settings.ts';
import type { SameShape } from '../shape.ts';

export const settings: SameShape<typeof german> = {
  title: 'Settings',
};
