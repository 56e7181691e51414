import { Button, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { OwnArea } from '../../../../shared/domain/house-records.ts';
import type { AreaId } from '../../../../shared/domain/ids.ts';
import { inLanguage, LANGUAGES } from '../../../../shared/domain/localised.ts';
import { useData } from '../../../data/data-context.tsx';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/field.tsx';
import { DraftText } from '../editor/draft-text.tsx';
import css from '../editor/editor.module.css';
import { useFrame } from '../frame.ts';
import { useCatalogueCommands } from '../use-catalogue-commands.ts';

/** Title, purpose and place of an area of the user's own, and the way to be rid of it. */
export function AreaEditor({ area }: { area: OwnArea }) {
  const { commands } = useData();
  const { delivered, language } = useFrame();
  const { updateArea } = useCatalogueCommands();
  const t = useText('catalogue');
  const id = useId();
  const items = delivered.areas.map((one) => ({ value: one.id as string, label: inLanguage(one.title, language) }));
  return (
    <div className={css.body}>
      <section className={css.section}>
        <h3 className="label">{t('areas.title')}</h3>
        <div className={css.pair}>
          {LANGUAGES.map((one) => {
            const other = area.title[one === 'de' ? 'en' : 'de'];
            return (
              <DraftText
                key={one}
                id={`${area.id}/title/${one}`}
                name={t('areas.title')}
                language={one}
                stored={area.title[one]}
                commit={async (text, visit) => {
                  if (text || other) await commands.updateOwnArea(area.id, { title: { [one]: text } }, { visit });
                }}
                problem={(text) => (text.trim() === '' && other === '' ? t('areas.titleMissing') : undefined)}
              />
            );
          })}
        </div>
      </section>
      <section className={css.section}>
        <h3 className="label">{t('areas.purpose')}</h3>
        <p className={css.hint}>{t('areas.purposeHint')}</p>
        <div className={css.pair}>
          {LANGUAGES.map((one) => (
            <DraftText
              key={one}
              id={`${area.id}/purpose/${one}`}
              name={t('areas.purpose')}
              language={one}
              stored={area.purpose[one]}
              isLong
              commit={(text, visit) => commands.updateOwnArea(area.id, { purpose: { [one]: text } }, { visit })}
            />
          ))}
        </div>
      </section>
      <Field label={t('areas.placedLike')} htmlFor={id} below={t('areas.placedLikeHint')}>
        <Select
          id={id}
          w="100%"
          data={items}
          value={area.placedLike || null}
          placeholder={t('areas.placedNowhere')}
          clearable
          searchable
          onChange={(placedLike) => void updateArea(area.id, { placedLike: (placedLike ?? '') as AreaId | '' })}
        />
      </Field>
      <DeleteArea key={area.id} area={area} />
    </div>
  );
}

/** An area with measures goes only when these have another place. */
function DeleteArea({ area }: { area: OwnArea }) {
  const { catalogue, language } = useFrame();
  const { deleteArea } = useCatalogueCommands();
  const t = useText('catalogue');
  const [moveTo, setMoveTo] = useState<string | null>(null);
  const count = catalogue.measures.filter((measure) => measure.areaId === area.id).length;
  const others = catalogue.areas.filter(({ id }) => id !== area.id);
  return (
    <section className={css.section}>
      <p className={css.hint}>{count === 0 ? t('areas.deleteEmpty') : t('areas.deleteFull', { count })}</p>
      <div className={css.line}>
        {count > 0 && (
          <Select
            className="grow"
            aria-label={t('areas.moveTo')}
            placeholder={t('areas.moveTo')}
            data={others.map(({ id, title }) => ({ value: id as string, label: inLanguage(title, language) }))}
            value={moveTo}
            onChange={setMoveTo}
            searchable
          />
        )}
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          leftSection={<IconTrash size={14} stroke={1.75} />}
          disabled={count > 0 && !moveTo}
          onClick={() => void deleteArea(area, count > 0 ? (moveTo as AreaId) : undefined)}
        >
          {count > 0 ? t('areas.moveAndDelete') : t('areas.deleteNow')}
        </Button>
      </div>
    </section>
  );
}
