import { useMemo, useState } from 'react';
import { useData } from '../../data/data-context.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Chip } from '../../ui/chip.tsx';
import { effectsByScope, type PlanEffect, type ScopeEffects } from './plan-figures.ts';
import { ShowMore } from './show-more.tsx';
import { titlesOf } from './titles.ts';
import css from './upgrade.module.css';
import type { UpgradeSource } from './use-upgrade-source.ts';

/** What happens to the answers of each operation. */
export function AnswerEffects({ effects, source }: { effects: readonly PlanEffect[]; source: UpgradeSource }) {
  const t = useText('upgrade');
  const scopes = useMemo(() => effectsByScope(effects, source), [effects, source]);
  if (scopes.length === 0) return <p className={css.nothing}>{t('unaffected')}</p>;
  return scopes.map((scope) => <OneScope key={scope.operation?.id ?? scope.organisation.id} {...scope} />);
}

const AT_FIRST = 50;

function OneScope({ organisation, operation, effects }: ScopeEffects) {
  const t = useText('upgrade');
  const [shown, setShown] = useState(AT_FIRST);
  return (
    <section className={css.scope}>
      <h3 className={css.scopeHead}>
        <span className="cut">{operation?.name ?? t('ownAnswers')}</span>
        <span className="muted cut">{organisation.name}</span>
        <span className="muted">{t('answers', { count: effects.length })}</span>
      </h3>
      <ul className={css.effects}>
        {effects.slice(0, shown).map((effect) => (
          <Effect key={`${effect.version} ${effect.measureId} ${effect.target}`} effect={effect} />
        ))}
      </ul>
      <ShowMore count={effects.length - shown} onShow={() => setShown(effects.length)} />
    </section>
  );
}

function Effect({ effect: { kind, measureId, into, toConfirm, isInDoubt } }: { effect: PlanEffect }) {
  const t = useText('upgrade');
  const language = useLanguage();
  const { catalogue, newer } = useData();
  return (
    <li className={css.effect}>
      <span className="grow">
        {titlesOf([measureId], catalogue, language)} {t(`effect.${kind}`, { titles: titlesOf(into, newer, language) })}
      </span>
      {isInDoubt && <span className="muted">{t('inDoubt')}</span>}
      {toConfirm && <Chip warning>{t('toConfirm')}</Chip>}
    </li>
  );
}
