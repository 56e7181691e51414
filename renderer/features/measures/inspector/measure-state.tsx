import { Button } from '@mantine/core';
import { IconArchive, IconRefreshAlert } from '@tabler/icons-react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { navigate } from '../../../data/navigation-store.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import { routeToMeasure } from '../use-go-to.ts';
import { useScopeCommands } from '../use-scope-commands.ts';
import css from './measure-state.module.css';
import { RuledOut } from './ruled-out.tsx';
import { useShownAnswer } from './shown-answer.ts';
import { TakeOver } from './take-over.tsx';

/**
 * What has to be known before the answer is read: that its wording has changed, that the measure is no longer offered, or that
 * it does not make sense here.
 */
export function MeasureState() {
  const { measure, answer } = useShownAnswer();
  return (
    <>
      {answer.toConfirm && <ToConfirm measure={measure} />}
      {measure.retired && <Retired measure={measure} />}
      <RuledOut />
    </>
  );
}

function ToConfirm({ measure }: { measure: Measure }) {
  const { confirmAnswers } = useScopeCommands();
  const t = useText('measures');
  return (
    <div className={css.state} data-warning>
      <IconRefreshAlert size={16} stroke={1.75} aria-hidden="true" />
      <span>
        <b>{t('confirm.mark')}</b> {t('confirm.why')}
      </span>
      <Button size="compact-sm" variant="default" onClick={() => void confirmAnswers([measure.id])}>
        {t('confirm.done')}
      </Button>
    </div>
  );
}

/** Where to go on. Answers stay readable; taking them over is up to the user. */
function Retired({ measure }: { measure: Measure }) {
  const { scope, catalogue, language } = useFrame();
  const t = useText('measures');
  const successors = measure.retired?.successors.flatMap((id) => catalogue.measure(id) ?? []) ?? [];
  return (
    <div className={css.state}>
      <IconArchive size={16} stroke={1.75} aria-hidden="true" />
      <div>
        <b>{t('retired.mark')}</b> {t(successors.length > 0 ? 'retired.goOn' : 'retired.noSuccessor')}
        {successors.length > 0 && (
          <ul className={css.successors}>
            {successors.map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  className={`plain ${css.link}`}
                  onClick={() => navigate(routeToMeasure({ scope }, id))}
                >
                  {inLanguage(title, language)}
                </button>{' '}
                <TakeOver from={measure.id} to={id} title={inLanguage(title, language)} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
