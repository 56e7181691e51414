import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { MEASURE_KINDS } from '../../../../shared/domain/catalogue.ts';
import type { OwnMeasure } from '../../../../shared/domain/house-records.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Language } from '../../../../shared/domain/localised.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { useData } from '../../../data/data-context.tsx';
import { useDraft } from '../../../data/drafts.ts';
import { useHouse } from '../../../data/house-query.ts';
import { useText } from '../../../text/use-text.ts';
import { draftProps } from '../../../ui/draft-props.ts';
import { Field } from '../../../ui/field.tsx';
import { ReachField } from '../../../ui/reach-field.tsx';
import { FieldFindings } from '../findings/field-findings.tsx';
import { useFrame } from '../frame.ts';
import { useOwnMeasureCommands } from '../use-own-measure-commands.ts';
import css from './own-measure-fields.module.css';

/** Title and kind of a measure that the user made, and the way to be rid of it. */
export function OwnMeasureFields({ id }: { id: MeasureId }) {
  const { organisation } = useFrame();
  const measure = useHouse(organisation.id)?.ownMeasures.find((own) => own.id === id);
  return measure ? <Fields measure={measure} /> : null;
}

function Fields({ measure }: { measure: OwnMeasure }) {
  const { organisation, operation } = useFrame();
  const { changeKind, remove } = useOwnMeasureCommands();
  const t = useText('measures');
  return (
    <section className={css.own}>
      <TitleField measure={measure} language="de" label={t('own.nameDe')} />
      <TitleField measure={measure} language="en" label={t('own.nameEn')} />
      <Field label={t('own.kind')} wide>
        <SegmentedControl
          aria-label={t('own.kind')}
          data={MEASURE_KINDS.map((kind) => ({
            value: kind,
            label: t(kind === 'both' ? 'own.bothShort' : `own.${kind}`),
          }))}
          value={measure.kind}
          onChange={(kind) => void changeKind(measure.id, kind)}
        />
      </Field>
      <Field label={t('own.reach')} wide>
        <ReachField measure={measure} organisationId={organisation.id} operationId={operation?.id} />
      </Field>
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        leftSection={<IconTrash size={14} stroke={1.75} />}
        onClick={() => void remove(measure)}
      >
        {t('own.delete')}
      </Button>
    </section>
  );
}

interface TitleFieldProps {
  measure: OwnMeasure;
  language: Language;
  label: string;
}

/** One of the two titles may stay empty, but not both: a measure without a title is found nowhere. */
function TitleField({ measure, language, label }: TitleFieldProps) {
  const { commands } = useData();
  const t = useText('measures');
  const id = useId();
  const other = measure.title[language === 'de' ? 'en' : 'de'].trim();
  const draft = useDraft(
    measure.title[language],
    async (text, visit) => {
      const title = text.trim();
      if (title || other) await commands.updateOwnMeasure(measure.id, { title: { [language]: title } }, { visit });
    },
    { id: `${measure.id}/title/${language}` },
  );
  const isMissing = draft.text.trim() === '' && other === '';
  return (
    <Field label={label} htmlFor={id} wide>
      <TextInput {...draftProps(draft, LIMITS.line)} id={id} error={isMissing && t('own.nameMissing')} />
      <FieldFindings path={`title.${language}`} />
    </Field>
  );
}
