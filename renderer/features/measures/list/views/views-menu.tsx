import { ActionIcon, Menu } from '@mantine/core';
import { IconBookmark, IconBookmarkPlus, IconSettings, IconUserCircle } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useText } from '../../../../text/use-text.ts';
import { useOfferEntries } from '../../../../ui/offered-entries.ts';
import { Soon } from '../../../../ui/soon.tsx';
import { useFrame } from '../../frame.ts';
import { useView } from '../../view-store.ts';
import { activeFacets } from '../filter/facets.ts';
import { ManageViews } from './manage-views.tsx';
import { DELIVERED_VIEWS, type DeliveredView } from './saved-views.ts';
import { useSavedViews } from './use-saved-views.ts';

/** Views to pick, to save and to manage; the palette offers the same. */
export const ViewsMenu = memo(function ViewsMenu() {
  const { scope } = useFrame();
  const t = useText('find');
  const { views, name, apply, applyDelivered, save, askWho } = useSavedViews();
  const [isManaging, setManaging] = useState(false);
  const canSave = useView(scope.id, ({ query, filter }) => query.trim() !== '' || activeFacets(filter).length > 0);
  const delivered = useDelivered();
  useOfferEntries('views', [
    ...delivered.map((id) => ({
      id,
      label: t('views.palette', { name: t(`views.${id}`) }),
      run: () => void applyDelivered(id),
    })),
    ...views.map((view) => ({ id: view.id, label: t('views.palette', { name: view.name }), run: () => apply(view) })),
  ]);
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={t('views.open')}>
            <IconBookmark size={16} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('views.delivered')}</Menu.Label>
          {delivered.map((id) => (
            <Menu.Item key={id} onClick={() => void applyDelivered(id)}>
              {t(`views.${id}`)}
            </Menu.Item>
          ))}
          {views.length > 0 && <Menu.Label>{t('views.own')}</Menu.Label>}
          {views.map((view) => (
            <Menu.Item key={view.id} onClick={() => apply(view)}>
              {view.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconBookmarkPlus size={15} stroke={1.75} />}
            disabled={!canSave}
            title={canSave ? undefined : t('views.nothingToSave')}
            onClick={() => void save()}
          >
            {t('views.save')}
          </Menu.Item>
          {views.length > 0 && (
            <Menu.Item leftSection={<IconSettings size={15} stroke={1.75} />} onClick={() => setManaging(true)}>
              {t('views.manage')}
            </Menu.Item>
          )}
          {name !== '' && (
            <Menu.Item leftSection={<IconUserCircle size={15} stroke={1.75} />} onClick={() => void askWho()}>
              {t('views.changeName', { name })}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Soon>
        <ManageViews isOpen={isManaging} onClose={() => setManaging(false)} />
      </Soon>
    </>
  );
});

/** An organisation follows nobody, so its answers deviate from nothing. */
function useDelivered(): readonly DeliveredView[] {
  const { scope } = useFrame();
  return DELIVERED_VIEWS.filter((view) => view !== 'deviations' || scope.kind === 'operation');
}
