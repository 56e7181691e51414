import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDeviceFloppy, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import type { Area } from '../../../../shared/domain/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { requestFile } from '../../../ui/file-requests.ts';
import { useFrame } from '../frame.ts';
import { useCatalogueCommands } from '../use-catalogue-commands.ts';
import { changeView } from '../view-store.ts';

/** What can be done with an area of the user's own. `index` is its place among all areas. */
export function AreaMenu({ area, index }: { area: Area; index: number }) {
  const { catalogue, language } = useFrame();
  const { moveArea } = useCatalogueCommands();
  const t = useText('catalogue');
  const sharing = useText('sharing');
  const edit = () => changeView({ isAreaOpen: true, isEditorOpen: true, isFieldWanted: true });
  const passOn = () => {
    const inside = catalogue.measures.filter(({ areaId }) => areaId === area.id).map(({ id }) => id);
    requestFile({ kind: 'saveHouse', unitIds: [area.id, ...inside] });
  };
  const icon = { size: 16, stroke: 1.75 };
  return (
    <Menu position="bottom-start" width={220}>
      <Menu.Target>
        <ActionIcon
          size={18}
          aria-label={t('areas.actions', { area: inLanguage(area.title, language) })}
          onClick={(event) => event.stopPropagation()}
        >
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
        <Menu.Item leftSection={<IconPencil {...icon} />} onClick={edit}>
          {t('areas.edit')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowUp {...icon} />}
          disabled={index === 0}
          onClick={() => void moveArea(area.id, index - 1)}
        >
          {t('areas.up')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown {...icon} />}
          disabled={index === catalogue.areas.length - 1}
          onClick={() => void moveArea(area.id, index + 1)}
        >
          {t('areas.down')}
        </Menu.Item>
        <Menu.Item leftSection={<IconDeviceFloppy {...icon} />} onClick={passOn}>
          {sharing('passOn')}
        </Menu.Item>
        <Menu.Item color="red" leftSection={<IconTrash {...icon} />} onClick={edit}>
          {t('areas.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
