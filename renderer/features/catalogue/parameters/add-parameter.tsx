import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { OwnParameter } from '../../../../shared/domain/house-records.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { PARAMETER_TYPES } from '../../../../shared/domain/parameter.ts';
import { useText } from '../../../text/use-text.ts';
import { usePartCommands } from './use-part-commands.ts';

interface AddParameterProps {
  measureId: MeasureId;
  /** Says what it hangs on. */
  label: string;
  /** What stands on the button, where that is less. */
  text?: string;
  parent?: Pick<OwnParameter, 'parentParameterId' | 'parentOptionId'>;
}

/** Adds a parameter of a type that stays, because answers hang on it. */
export function AddParameter({ measureId, label, text = label, parent }: AddParameterProps) {
  const t = useText('catalogue');
  const { addParameter } = usePartCommands();
  return (
    <Menu position="bottom-start" width={220}>
      <Menu.Target>
        <Button variant="subtle" size="compact-xs" aria-label={label} leftSection={<IconPlus size={13} stroke={2} />}>
          {text}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {PARAMETER_TYPES.map((type) => (
          <Menu.Item key={type} onClick={() => void addParameter(measureId, { type, ...parent })}>
            {t(`parameters.types.${type}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
