import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { useText } from '../../../text/use-text.ts';
import { lengthProps } from '../../../ui/length-hint.tsx';
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts';
import { useFrame } from '../frame.ts';
import { useCatalogueCommands } from '../use-catalogue-commands.ts';
import { changeView, useView } from '../view-store.ts';
import css from './list-pane.module.css';
import { SimilarMeasures } from './similar-measures.tsx';

/** The title of a new measure, and what reads like it while it is typed. */
export function NewMeasure({ onDone }: { onDone: () => void }) {
  const { catalogue } = useFrame();
  const { createMeasure } = useCatalogueCommands();
  const t = useText('catalogue');
  const area = useView((view) => view.area);
  const [title, setTitle] = useState('');
  const [isMissing, setMissing] = useState(false);
  const create = useOneAtATime(createMeasure);

  function close() {
    changeView({ isAdding: false });
    onDone();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const areaId = area === 'all' ? catalogue.areas[0]?.id : area;
    if (title.trim() === '' || !areaId) setMissing(true);
    else void create(areaId, title.trim());
  }

  return (
    <form
      className={css.form}
      aria-label={t('add.label')}
      onSubmit={submit}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && close()}
    >
      <div className={css.fields}>
        <TextInput
          className="grow"
          autoFocus
          aria-label={t('add.title')}
          placeholder={t('add.placeholder')}
          {...lengthProps(title, LIMITS.line)}
          value={title}
          error={isMissing && title.trim() === '' && t('add.missing')}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Button type="submit">{t('add.create')}</Button>
        <ActionIcon aria-label={t('add.cancel')} onClick={close}>
          <IconX size={15} />
        </ActionIcon>
      </div>
      <SimilarMeasures title={title} />
    </form>
  );
}
