import { inLanguage } from '../../../shared/domain/localised.ts';
import { useLanguage } from '../../text/use-text.ts';
import { useLayoutFrame } from './frame.ts';

/** The title of a group of whatever scheme: a layout may know the groups of several. */
export function useGroupName(): (id: string) => string {
  const language = useLanguage();
  const { catalogue, scheme } = useLayoutFrame();
  return (id) => {
    const inScheme = scheme?.groups.find((group) => group.id === id);
    const group = inScheme ?? catalogue.schemes.flatMap(({ groups }) => groups).find((it) => it.id === id);
    return group ? inLanguage(group.title, language) : id;
  };
}
