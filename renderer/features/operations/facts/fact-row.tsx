import { SegmentedControl } from '@mantine/core';
import type { Fact } from '../../../../shared/domain/catalogue.ts';
import type { FactSource } from '../../../../shared/domain/facts.ts';
import { useText } from '../../../text/use-text.ts';
import { effectSentence } from './effect-sentence.ts';
import type { FactEffects } from './fact-effects.ts';
import css from './fact-list.module.css';

/** A value that was not said here: of the organisation, or following from role or parties. */
export interface Inherited {
  value: boolean;
  from: Exclude<FactSource, 'operation'>;
}

export interface FactRowProps {
  fact: Fact;
  /** What is said here; undefined = nothing. */
  own: boolean | undefined;
  /** What holds as long as nothing is said here. */
  above?: Inherited;
  effects: FactEffects;
  onChange: (value: boolean | undefined) => void;
}

const ANSWERS = { yes: true, no: false, unsaid: undefined } as const;
type Answer = keyof typeof ANSWERS;

/** A fact with what it means, where its value is from, what either answer does, and the answer itself. */
export function FactRow({ fact, own, above, effects, onChange }: FactRowProps) {
  const t = useText('facts');
  const word = (value: boolean) => t(value ? 'yes' : 'no');
  const name = t(`name.${fact}`);
  const answers = [
    { value: 'yes' as const, label: t('yes') },
    { value: 'no' as const, label: t('no') },
    { value: 'unsaid' as const, label: above ? t(`inherited.${above.from}`) : t('unsaid') },
  ];
  return (
    <li className={css.row} data-fact={fact}>
      <div>
        <div className={css.name}>
          {name}
          {above && <Origin own={own} above={above} word={word} />}
        </div>
        <p className={css.about}>{t(`about.${fact}`)}</p>
        <p className={css.effect}>{effectSentence(effects, t)}</p>
      </div>
      <SegmentedControl<Answer>
        fullWidth
        aria-label={t('answerTo', { name })}
        data={answers}
        value={own === undefined ? 'unsaid' : own ? 'yes' : 'no'}
        onChange={(answer) => onChange(ANSWERS[answer])}
      />
    </li>
  );
}

interface OriginProps {
  own: boolean | undefined;
  above: Inherited;
  word: (value: boolean) => string;
}

/** Where the value is from, or from what it deviates. */
function Origin({ own, above, word }: OriginProps) {
  const t = useText('facts');
  const { from } = above;
  const value = word(above.value);
  if (own === undefined) return <span className={css.origin}>{t(`from.${from}`, { value })}</span>;
  const key = from === 'organisation' ? 'from.deviating' : 'from.deviatingImplied';
  const isDeviating = own !== above.value;
  return isDeviating && <span className={`${css.origin} ${css.deviating}`}>{t(key, { value })}</span>;
}
