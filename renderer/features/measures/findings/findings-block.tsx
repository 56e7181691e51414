import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../../../text/format.ts';
import { useText } from '../../../text/use-text.ts';
import { ChangedFacts } from '../../../ui/findings/changed-facts.tsx';
import { FindingLine } from '../../../ui/findings/finding-line.tsx';
import { useFrame } from '../frame.ts';
import { useShownAnswer } from '../inspector/shown-answer.ts';
import { isFieldOfAnswer } from './finding-fields.ts';
import css from './findings-block.module.css';
import { isWordField, marksIn } from './replacement.ts';
import { type ShownFinding, useShownFindings } from './shown-findings.ts';
import { useFindingsHere } from './use-findings-here.ts';

/** More than these would push the fields out of sight. */
const FIRST = 2;

/** What rules find fault with in the answer that is shown: what to do, where it is written, and how to live with it. */
export function FindingsBlock() {
  const t = useText('find');
  const [isWhole, setIsWhole] = useState(false);
  const findings = useShownFindings();
  if (findings.length === 0) return null;
  const shown = isWhole || findings.length === FIRST + 1 ? findings : findings.slice(0, FIRST);
  return (
    <section className={css.block} aria-label={t('findings.title')} data-findings>
      <h3 className={css.title}>
        {t('findings.title')} <span>{findings.length}</span>
      </h3>
      {shown.map((it) => (
        <OneFinding key={`${it.finding.ruleId} ${it.finding.place.field}`} shown={it} />
      ))}
      {shown.length < findings.length && (
        <Button variant="subtle" size="compact-xs" className={css.more} onClick={() => setIsWhole(true)}>
          {t('findings.showAll', { count: findings.length })}
        </Button>
      )}
    </section>
  );
}

function OneFinding({ shown }: { shown: ShownFinding }) {
  const t = useText('find');
  const { scope } = useFrame();
  const { accept, withdraw, goToField } = useFindingsHere();
  const { finding, text } = shown;
  const isAccepted = finding.standing === 'accepted';
  const isOwn = finding.acceptance?.scope.id === scope.id;
  return (
    <FindingLine
      severity={finding.severity}
      text={text}
      isAccepted={isAccepted}
      detail={finding.acceptance && <Acceptance finding={finding} />}
    >
      <ReplaceButton shown={shown} />
      {isFieldOfAnswer(finding.place.field) && (
        <Button variant="subtle" size="compact-xs" onClick={() => goToField(finding)}>
          {t('findings.toField')}
        </Button>
      )}
      {!isAccepted && (
        <Button variant="subtle" size="compact-xs" onClick={() => void accept(shown)}>
          {t('findings.accept')}
        </Button>
      )}
      {isAccepted && isOwn && (
        <Button variant="subtle" size="compact-xs" onClick={() => void withdraw(shown)}>
          {t('findings.withdraw')}
        </Button>
      )}
    </FindingLine>
  );
}

/** Better words at one click, where the rule knows some. */
function ReplaceButton({ shown: { finding, rule } }: { shown: ShownFinding }) {
  const t = useText('find');
  const { answer } = useShownAnswer();
  const { replace } = useFindingsHere();
  const { field } = finding.place;
  const by = 'replaceBy' in rule.finds ? rule.finds.replaceBy : undefined;
  if (!by || !isWordField(field) || marksIn(answer[field], finding).length === 0) return null;
  return (
    <Button variant="light" size="compact-xs" onClick={() => void replace(finding, by)}>
      {t('findings.replace', { words: by })}
    </Button>
  );
}

/** Why somebody lives with it, or lived with it before the facts changed. */
function Acceptance({ finding }: Pick<ShownFinding, 'finding'>) {
  const t = useText('find');
  const { language, scope, catalogue, wording } = useFrame();
  const { standing, acceptance } = finding;
  if (!acceptance || standing === 'open') return null;
  const { reason, by, on, until } = acceptance;
  return (
    <>
      <p className={css.acceptance}>
        <b>{t(`findings.standing.${standing}`)}:</b> {reason}{' '}
        <span>
          {[
            by,
            formatDate(on, language),
            until && t('findings.until', { date: formatDate(until, language) }),
            acceptance.scope.id !== scope.id && t('findings.byOrganisation'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <ChangedFacts finding={finding} catalogue={catalogue} wording={wording} />
    </>
  );
}
