import { useMemo } from 'react';
import { useData } from '../../data/data-context.tsx';
import { useSetting } from '../../data/queries.ts';
import { attempt } from '../../ui/attempt.ts';

const SETTING = 'layoutPreview';

/** Whether the preview stands beside the editor of layouts; it does until somebody closes it. */
export function usePreviewSetting(): { isOpen: boolean; toggle: () => void } {
  const { commands } = useData();
  const stored = useSetting(SETTING);
  return useMemo(() => {
    const isOpen = stored !== undefined && stored !== false;
    const change = attempt((next: boolean) => commands.setSetting(SETTING, next));
    return { isOpen, toggle: () => void change(!isOpen) };
  }, [commands, stored]);
}
