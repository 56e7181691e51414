import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArrowBackUp,
  IconCopy,
  IconDeviceFloppy,
  IconDots,
  IconEye,
  IconEyeOff,
  IconTrash,
} from '@tabler/icons-react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { WORDED_FIELDS } from '../../../../shared/domain/wording.ts';
import { useText } from '../../../text/use-text.ts';
import { requestFile } from '../../../ui/file-requests.ts';
import { useFrame } from '../frame.ts';
import { useCatalogueCommands } from '../use-catalogue-commands.ts';

/** What can be done with a measure as a whole. */
export function EditorMenu({ measure }: { measure: Measure }) {
  const { delivered } = useFrame();
  const { copyMeasure, deleteMeasure, hide, show, retire, restoreWording } = useCatalogueCommands();
  const t = useText('catalogue');
  const sharing = useText('sharing');
  const icon = { size: 16, stroke: 1.75 };
  // What the delivered catalogue has retired cannot be taken back into use here.
  const isGone = delivered.measure(measure.id)?.retired !== undefined;
  const { id } = measure;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon aria-label={t('editor.more')}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy {...icon} />} onClick={() => void copyMeasure(measure)}>
          {t('editor.duplicate')}
        </Menu.Item>
        {measure.original && (
          <Menu.Item leftSection={<IconArrowBackUp {...icon} />} onClick={() => void restoreWording(id, WORDED_FIELDS)}>
            {t('editor.restoreAll')}
          </Menu.Item>
        )}
        {(measure.original || (measure.isOwn && !measure.onlyIn)) && (
          <Menu.Item
            leftSection={<IconDeviceFloppy {...icon} />}
            onClick={() => requestFile({ kind: 'saveHouse', unitIds: [id] })}
          >
            {sharing('passOn')}
          </Menu.Item>
        )}
        {!measure.retired &&
          (measure.isHidden ? (
            <Menu.Item leftSection={<IconEye {...icon} />} onClick={() => void show(id)}>
              {t('editor.show')}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<IconEyeOff {...icon} />} onClick={() => void hide(id)}>
              {t('editor.hide')}
            </Menu.Item>
          ))}
        {!isGone && (
          <Menu.Item leftSection={<IconArchive {...icon} />} onClick={() => void retire(id, !measure.retired, [])}>
            {t(measure.retired ? 'editor.revive' : 'editor.retire')}
          </Menu.Item>
        )}
        {measure.isOwn && (
          <Menu.Item color="red" leftSection={<IconTrash {...icon} />} onClick={() => void deleteMeasure(measure)}>
            {t('editor.delete')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
