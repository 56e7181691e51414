/** Whether the annex stands beside the measures, and how wide. Remembered for all operations alike. */
import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import * as z from 'zod';
import { useData } from '../../data/data-context.tsx';
import { useSetting } from '../../data/queries.ts';
import { attempt } from '../../ui/attempt.ts';

const SETTING = 'annexBeside';

/** In pixels; the window may leave less room. */
export const LEAST_WIDTH = 280;
const WIDTH = { usual: 400, wide: 520 };
/** From here on, columns are wider. */
const WIDE_WINDOW = 1600;

const schema = z.object({ isOpen: z.boolean(), width: z.number().min(LEAST_WIDTH).max(4000) });
export type AnnexBeside = z.infer<typeof schema>;

/** As it was stored; what cannot be read counts as never stored. */
export const besideSetting = (stored: unknown, windowWidth: number): AnnexBeside =>
  schema.safeParse(stored).data ?? {
    isOpen: false,
    width: windowWidth < WIDE_WINDOW ? WIDTH.usual : WIDTH.wide,
  };

/** The choice, and how to change it. `hasRoom` is not a matter of choice: narrow windows have none for it. */
export function useAnnexBeside() {
  const { commands } = useData();
  const stored = useSetting(SETTING);
  const hasRoom = useMediaQuery('(min-width: 901px)', true, { getInitialValueInEffect: false });
  return useMemo(() => {
    const current = besideSetting(stored, window.innerWidth);
    const change = attempt((next: Partial<AnnexBeside>) => commands.setSetting(SETTING, { ...current, ...next }));
    return { ...current, hasRoom, change };
  }, [commands, stored, hasRoom]);
}
