import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { SchemeId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { navigate } from '../../data/navigation-store.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ChoiceItem, ChoiceList, ChoiceSection } from '../../ui/choice-list.tsx';

interface SchemeListProps {
  schemes: readonly PlacedScheme[];
  chosen: SchemeId | undefined;
}

/** Own schemes first, then the delivered ones. Arrow keys choose. */
export function SchemeList({ schemes, chosen }: SchemeListProps) {
  const t = useText('schemes');
  const own = schemes.filter((scheme) => scheme.ownPlacements);
  const delivered = schemes.filter((scheme) => !scheme.ownPlacements);
  const items = (listed: readonly PlacedScheme[]) =>
    listed.map((scheme) => (
      <li key={scheme.id}>
        <Item scheme={scheme} isChosen={scheme.id === chosen} />
      </li>
    ));
  return (
    <ChoiceList
      label={t('title')}
      ids={[...own, ...delivered].map(({ id }) => id)}
      chosen={chosen}
      onChoose={(schemeId) => navigate({ screen: 'schemes', schemeId })}
    >
      <ChoiceSection title={t('own')} empty={t('noOwn')}>
        {items(own)}
      </ChoiceSection>
      <ChoiceSection title={t('delivered')}>{items(delivered)}</ChoiceSection>
    </ChoiceList>
  );
}

function Item({ scheme, isChosen }: { scheme: PlacedScheme; isChosen: boolean }) {
  const language = useLanguage();
  const t = useText('schemes');
  return (
    <ChoiceItem
      id={scheme.id}
      name={inLanguage(scheme.shortTitle, language)}
      description={t('groupCount', { count: scheme.groups.length })}
      isChosen={isChosen}
      locked={scheme.ownPlacements ? undefined : t('locked')}
      onChoose={() => navigate({ screen: 'schemes', schemeId: scheme.id })}
    />
  );
}
