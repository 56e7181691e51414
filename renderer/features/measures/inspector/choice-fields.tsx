import { MultiSelect, type MultiSelectProps, Select } from '@mantine/core';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { INTERVALS, type ParameterValue } from '../../../../shared/domain/parameter.ts';
import { useText } from '../../../text/use-text.ts';
import { useTypedCountry } from '../../../ui/use-typed-country.ts';
import { useFrame } from '../frame.ts';
import { useAnswerCommands } from './use-answer-commands.ts';
import { asList, asText, type ParameterOf, type ValueFieldProps } from './value-field.ts';

interface Item {
  value: string;
  label: string;
}

/** From this number on, typing is quicker than looking. */
const SEARCHABLE_FROM = 8;

export function ChoiceField(props: ValueFieldProps<'choice'>) {
  return <OneOf {...props} items={useOptions(props.parameter)} />;
}

export function ChoicesField(props: ValueFieldProps<'choices'>) {
  return <SomeOf {...props} items={useOptions(props.parameter)} />;
}

export function IntervalField(props: ValueFieldProps<'interval'>) {
  const { intervals } = useFrame().wording.texts.values;
  return <OneOf {...props} items={INTERVALS.map((interval) => ({ value: interval, label: intervals[interval] }))} />;
}

export function CountriesField(props: ValueFieldProps<'countries'>) {
  const { setValue } = useAnswerCommands();
  const { data, ...typed } = useTypedCountry((code) => {
    const chosen = asList(props.value);
    void setValue(props.parameter.id, changedFrom(chosen, [...chosen, code]));
  });
  return <SomeOf {...props} items={data} list={typed} />;
}

export function PartyField(props: ValueFieldProps<'party'>) {
  return <OneOf {...props} items={useParties()} />;
}

export function PartiesField(props: ValueFieldProps<'parties'>) {
  return <SomeOf {...props} items={useParties()} />;
}

type OneOfType = 'choice' | 'interval' | 'party';
type SomeOfType = 'choices' | 'countries' | 'parties';

function OneOf({ parameter, value, id, items }: ValueFieldProps<OneOfType> & { items: Item[] }) {
  const { setValue } = useAnswerCommands();
  const texts = useListTexts(parameter);
  return (
    <Select
      {...texts}
      id={id}
      data={items}
      value={asText(value) || null}
      onChange={(chosen) => void setValue(parameter.id, chosen ?? undefined)}
      clearable
      searchable={items.length >= SEARCHABLE_FROM}
    />
  );
}

interface SomeOfProps extends ValueFieldProps<SomeOfType> {
  items: Item[];
  /** What this list does otherwise than others. */
  list?: MultiSelectProps;
}

function SomeOf({ parameter, value, id, items, list }: SomeOfProps) {
  const { setValue } = useAnswerCommands();
  const { placeholder, ...texts } = useListTexts(parameter);
  const chosen = asList(value);
  return (
    <MultiSelect
      {...texts}
      id={id}
      data={items}
      value={chosen}
      placeholder={chosen.length === 0 ? placeholder : undefined}
      onChange={(next) => void setValue(parameter.id, changedFrom(chosen, next))}
      clearable
      searchable={items.length >= SEARCHABLE_FROM}
      hidePickedOptions={items.length >= SEARCHABLE_FROM}
      limit={60}
      {...list}
    />
  );
}

/** The same change made to what is stored, which may be ahead of what is shown. */
function changedFrom(shown: readonly string[], next: readonly string[]) {
  return (value: ParameterValue | undefined) => {
    const stored = asList(value);
    const kept = stored.filter((id) => next.includes(id) || !shown.includes(id));
    const list = [...kept, ...next.filter((id) => !shown.includes(id) && !stored.includes(id))];
    return list.length > 0 ? list : undefined;
  };
}

function useOptions({ options }: ParameterOf<'choice' | 'choices'>): Item[] {
  const { language } = useFrame();
  return options.map((option) => ({ value: option.id, label: inLanguage(option.label, language) }));
}

function useParties(): Item[] {
  const { parties } = useFrame();
  return parties.map((party) => ({ value: party.id, label: party.name }));
}

function useListTexts(parameter: ParameterOf<OneOfType | SomeOfType>) {
  const { language } = useFrame();
  const t = useText('measures');
  const isParty = parameter.type === 'party' || parameter.type === 'parties';
  return {
    placeholder: t('value.choose'),
    nothingFoundMessage: t(isParty ? 'value.noParties' : 'value.notFound'),
    clearButtonProps: { 'aria-label': t('value.clear', { parameter: inLanguage(parameter.label, language) }) },
    w: '100%',
    comboboxProps: { width: 'max-content' as const, position: 'bottom-end' as const },
  };
}
