import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { MeasureId, RuleId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import { sourceInLanguage } from '../../../../shared/text/source-words.ts';
import { annexTexts } from '../../../text/annex-texts.ts';
import { formatDate } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SeverityIcon } from '../../../ui/findings/severity.tsx';
import { conditionWords } from './condition-words.ts';
import { type Branch, type ListedRule, readFinds } from './listed-rules.ts';
import { ProblemText } from './problems.tsx';
import { RuleSwitch } from './rule-switch.tsx';
import css from './rules.module.css';
import { useRuleActions } from './use-rule-actions.ts';

interface RuleDetailsProps {
  rule: ListedRule | undefined;
  catalogue: Catalogue;
  scope: Scope | undefined;
  /** Why rules and branches are off, by id. */
  off: ReadonlyMap<string, string>;
  onChoose: (id: RuleId | undefined) => void;
}

/** One rule with its branches, and the switches of both. */
export function RuleDetails({ rule, catalogue, scope, off, onChoose }: RuleDetailsProps) {
  const t = useText('rules');
  const language = useLanguage();
  const { editRule, deleteRule } = useRuleActions(catalogue, scope, onChoose);
  if (!rule) return <EmptyState title={t('details.none')} text={t('details.noneText')} />;
  const { id, title, own, source, asOf, branches, problem } = rule;
  const shown = own ? [ownBranch(own, language)] : branches;
  return (
    <div className={css.rule} key={id}>
      <div className={css.ruleHead}>
        <h2 className={css.ruleTitle}>{own ? title || t('own') : `${id} · ${title}`}</h2>
        {own && (
          <>
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconPencil size={15} stroke={1.75} />}
              onClick={() => void editRule(own)}
            >
              {t('form.edit')}
            </Button>
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconTrash size={15} stroke={1.75} />}
              onClick={() => void deleteRule(own)}
            >
              {t('form.remove')}
            </Button>
          </>
        )}
      </div>
      {problem && (
        <p className={css.problem}>
          <ProblemText problem={problem} />
        </p>
      )}
      <RuleSwitch id={id} name={own ? title : id} label={t('switch.on')} reason={off.get(id)} />
      <dl className={css.facts}>
        <Fact label={t('details.source')}>{source}</Fact>
        <Fact label={t('details.asOf')}>{asOf && formatDate(asOf, language)}</Fact>
      </dl>
      <ul className={css.branches}>
        {shown.map((branch) => (
          <li key={branch.id}>
            <BranchView branch={branch} isOwn={own !== undefined} catalogue={catalogue}>
              {!own && !off.has(id) && (
                <RuleSwitch
                  id={branch.id}
                  name={branch.id}
                  label={t('switch.branchOn', { id: branch.id })}
                  reason={off.get(branch.id)}
                />
              )}
            </BranchView>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An own rule is its only branch. */
function ownBranch(own: NonNullable<ListedRule['own']>, language: 'de' | 'en'): Branch {
  const { id, severity, message, advice, validFrom, validUntil } = own;
  const both = (text: { de: string; en: string }) => ({
    de: inLanguage(text, language),
    en: inLanguage(text, language),
  });
  const validity = { ...(validFrom && { validFrom }), ...(validUntil && { validUntil }) };
  return { id, severity, message: both(message), advice: both(advice), ...validity, finds: own.finds as never };
}

interface BranchViewProps {
  branch: Branch;
  isOwn: boolean;
  catalogue: Catalogue;
  /** Its switch. */
  children: ReactNode;
}

function BranchView({ branch, isOwn, catalogue, children }: BranchViewProps) {
  const t = useText('rules');
  const ui = useText('ui');
  const language = useLanguage();
  const { id, severity, message, advice, also = [], source, validFrom, validUntil } = branch;
  const validity = [
    validFrom && t('details.from', { date: formatDate(validFrom, language) }),
    validUntil && t('details.until', { date: formatDate(validUntil, language) }),
  ];
  return (
    <article className={css.branch}>
      <p className={css.branchHead} data-severity={severity}>
        <SeverityIcon severity={severity} decorative />
        <b>{ui(`findings.severity.${severity}`)}</b>
        {!isOwn && <span className="muted">{[id, ...also].join(', ')}</span>}
      </p>
      <p className={css.message}>{message[language]}</p>
      {advice[language] && <p className={css.advice}>{advice[language]}</p>}
      <dl className={css.facts}>
        <Fact label={t('details.finds')}>
          <Finds finds={branch.finds} catalogue={catalogue} />
        </Fact>
        <Fact label={t('details.source')}>{isOwn ? source : sourceInLanguage(source ?? '', language)}</Fact>
        <Fact label={t('details.validity')}>{validity.filter(Boolean).join(' ')}</Fact>
      </dl>
      {children}
    </article>
  );
}

/** Enough to see what kind of words are meant. */
const MOST_TERMS = 8;

function Finds({ finds, catalogue }: { finds: unknown; catalogue: Catalogue }) {
  const t = useText('rules');
  const language = useLanguage();
  const read = readFinds(finds);
  if (!read) return t('problems.malformed');
  if ('check' in read) return t('details.findsCheck');
  if (!('at' in read)) {
    if (read.detect) return t(`details.findsDetected.${read.detect}`);
    const { terms = [] } = read;
    return t('details.findsWords', {
      words: terms.slice(0, MOST_TERMS).join(', ') + (terms.length > MOST_TERMS ? ' …' : ''),
    });
  }
  const measure = catalogue.measure(read.at.measure as MeasureId);
  const wording = { texts: annexTexts(language), partyName: () => undefined };
  return t('details.findsValue', {
    measure: measure ? inLanguage(measure.title, language) : read.at.measure,
    condition: conditionWords(read.when, { catalogue, wording }),
  });
}

/** Nothing to say leaves no gap. */
function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
