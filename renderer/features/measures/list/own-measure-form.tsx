import { ActionIcon, Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, memo, useState } from 'react';
import { MEASURE_KINDS } from '../../../../shared/domain/catalogue.ts';
import type { OwnMeasure } from '../../../../shared/domain/house-records.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { useText } from '../../../text/use-text.ts';
import { lengthProps } from '../../../ui/length-hint.tsx';
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts';
import { useFrame } from '../frame.ts';
import { useOwnMeasureCommands } from '../use-own-measure-commands.ts';
import { changeView, useView } from '../view-store.ts';
import type { GroupChoice } from './list-model.ts';
import css from './own-measure-form.module.css';

interface OwnMeasureProps {
  group: GroupChoice;
  /** Brings the focus back into the rows. */
  onDone: () => void;
}

/** At the end of the list: a button that becomes a form of one line. */
export const OwnMeasureRow = memo(function OwnMeasureRow({ group, onDone }: OwnMeasureProps) {
  const { scope } = useFrame();
  const t = useText('measures');
  const isAdding = useView(scope.id, (view) => view.isAdding);
  if (isAdding) return <OwnMeasureForm group={group} onDone={onDone} />;
  return (
    <div className={css.row}>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} stroke={2} />}
        onClick={() => changeView(scope.id, { isAdding: true })}
      >
        {t('list.addOwn')}
      </Button>
    </div>
  );
});

function OwnMeasureForm({ group, onDone }: OwnMeasureProps) {
  const { scope } = useFrame();
  const { create } = useOwnMeasureCommands();
  const t = useText('measures');
  const [name, setName] = useState('');
  const [kind, setKind] = useState<OwnMeasure['kind']>('technical');
  const [isMissing, setMissing] = useState(false);
  const close = () => {
    onDone();
    changeView(scope.id, { isAdding: false });
  };

  const add = useOneAtATime(async () => {
    if (await create(group, name.trim(), kind)) close();
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const isNameless = name.trim() === '';
    setMissing(isNameless);
    if (!isNameless) void add();
  }

  function handleKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  }

  return (
    <form className={css.form} onSubmit={submit} onKeyDown={handleKey} aria-label={t('list.addOwn')}>
      <div className={css.fields}>
        <TextInput
          className={css.name}
          autoFocus
          aria-label={t('own.name')}
          placeholder={t('own.namePlaceholder')}
          {...lengthProps(name, LIMITS.line)}
          value={name}
          error={isMissing && t('own.nameMissing')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t('own.kind')}
          data={MEASURE_KINDS.map((one) => ({ value: one, label: t(`own.${one}`) }))}
          value={kind}
          onChange={setKind}
        />
        <Button type="submit">{t('own.create')}</Button>
        <ActionIcon aria-label={t('own.cancel')} onClick={close}>
          <IconX size={15} />
        </ActionIcon>
      </div>
      <p className={css.hint}>{t('own.hint')}</p>
    </form>
  );
}
