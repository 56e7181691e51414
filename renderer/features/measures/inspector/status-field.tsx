import { Button, Menu } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { memo, useId } from 'react';
import type { Status } from '../../../../shared/domain/status.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/field.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import { STATUS_LOOK, StatusIcon } from '../../../ui/status.tsx';
import { StatusItems } from '../status-items.tsx';
import { Deviation, InheritedMark } from './field-origin.tsx';
import css from './status-field.module.css';

interface StatusFieldProps {
  status: Status;
  onChoose: (status: Status) => void;
}

/** The status as a menu: a button and no text field, so that the digit keys work on it too. */
export const StatusField = memo(function StatusField({ status, onChoose }: StatusFieldProps) {
  const t = useText('measures');
  const words = useText('ui');
  const id = useId();
  return (
    <div data-field="status">
      <Field
        label={t('inspector.status')}
        htmlFor={id}
        hint={
          <>
            <Kbd keys="0–5" />
            <InheritedMark path="status" />
          </>
        }
        below={
          <Deviation path="status" label={t('inspector.status')} textOf={(above) => words(`status.${above.status}`)} />
        }
      >
        <Menu width={230} position="bottom-end">
          <Menu.Target>
            <Button
              id={id}
              variant="default"
              fw={600}
              px={6}
              className={css.button}
              justify="space-between"
              fullWidth
              leftSection={<StatusIcon status={status} decorative />}
              rightSection={<IconSelector size={14} stroke={1.75} />}
              aria-label={`${t('inspector.status')}: ${words(`status.${status}`)}`}
            >
              <span style={{ color: STATUS_LOOK[status].textColor }}>{words(`status.${status}`)}</span>
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <StatusItems current={status} onChoose={onChoose} />
          </Menu.Dropdown>
        </Menu>
      </Field>
    </div>
  );
});
