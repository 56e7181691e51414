import { Button } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import type { Target } from '../../../shared/domain/target.ts';
import type { AnswerGap } from '../../../shared/versions/releasable.ts';
import { closeOperationDetails } from '../../data/details-store.ts';
import { navigate, type Route } from '../../data/navigation-store.ts';
import { textFor } from '../../text/i18n.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { openDialog } from '../../ui/open-dialog.ts';
import css from './versions-screen.module.css';

/** More are only counted: whoever has seen to these is told of the next. */
const MOST_SHOWN = 12;

/** Names the answers that are not complete, each with the way to the field that is empty. */
export function tellGaps(scope: Scope, gaps: readonly AnswerGap[], catalogue: Catalogue): void {
  const id = openDialog({
    title: textFor('versions')('incomplete.title'),
    size: 520,
    children: (
      <Gaps
        gaps={gaps}
        catalogue={catalogue}
        onClose={() => modals.close(id)}
        onOpen={(gap) => {
          modals.close(id);
          closeOperationDetails();
          navigate(routeOf(gap, scope));
        }}
      />
    ),
  });
}

function routeOf({ measureId, target, field, operationId }: AnswerGap, scope: Scope): Route {
  const place = { measureId, target: target as Target, field };
  if (operationId) return { screen: 'operation', operationId, ...place };
  return scope.kind === 'operation'
    ? { screen: 'operation', operationId: scope.id, ...place }
    : { screen: 'measures', organisationId: scope.id, ...place };
}

interface GapsProps {
  gaps: readonly AnswerGap[];
  catalogue: Catalogue;
  onOpen: (gap: AnswerGap) => void;
  onClose: () => void;
}

function Gaps({ gaps, catalogue, onOpen, onClose }: GapsProps) {
  const t = useText('versions');
  const language = useLanguage();
  const rest = gaps.length - MOST_SHOWN;
  return (
    <div className={css.form}>
      <p className={css.hint}>{t('incomplete.text')}</p>
      <ul className={css.gaps}>
        {gaps.slice(0, MOST_SHOWN).map((gap) => (
          <li key={`${gap.operationId ?? ''}/${gap.measureId}/${gap.target}`}>
            <button type="button" className="plain" onClick={() => onOpen(gap)}>
              {catalogue.measure(gap.measureId)?.title[language] ?? gap.measureId}
            </button>
            <span className="muted"> · {t(`incomplete.${gap.field}`)}</span>
          </li>
        ))}
        {rest > 0 && <li className="muted">{t('incomplete.more', { count: rest })}</li>}
      </ul>
      <div className={css.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('incomplete.close')}
        </Button>
      </div>
    </div>
  );
}
