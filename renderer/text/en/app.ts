import type { app as german } from '../de/app.ts';
import type { SameShape } from '../shape.ts';

export const app: SameShape<typeof german> = {
  name: 'TOM-Katalog',
};
