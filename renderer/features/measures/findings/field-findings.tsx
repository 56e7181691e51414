import { type RefObject, useEffect, useId, useRef } from 'react';
import type { Parameter } from '../../../../shared/domain/parameter.ts';
import { optionsOf } from '../../../../shared/domain/parameter.ts';
import { testsOf, type ValueTest } from '../../../../shared/findings/condition.ts';
import type { Rule } from '../../../../shared/findings/rule.ts';
import { SeverityIcon } from '../../../ui/findings/severity.tsx';
import { useShownAnswer } from '../inspector/shown-answer.ts';
import css from './findings-block.module.css';
import { isOpenFault, useShownFindings } from './shown-findings.ts';

interface FieldFindingsProps {
  /** As in `Place.field`. */
  path: string;
  /** Of values: warnings of its options say the same of themselves. */
  parameter?: Parameter;
}

/** Below a field: what is wrong with it. What to do, and the source, stand with all findings of the measure. */
export function FieldFindings({ path, parameter }: FieldFindingsProps) {
  const { measure, answer } = useShownAnswer();
  const chosen = parameter ? [answer.values[parameter.id]].flat().map(String) : [];
  const warned = parameter ? optionsOf(parameter).filter(({ id, warning }) => warning && chosen.includes(id)) : [];
  const findings = useShownFindings().filter(
    ({ finding, rule }) =>
      finding.place.field === path &&
      isOpenFault(finding) &&
      !warned.some(({ id }) => isAboutOption(rule, `${measure.id}.${parameter?.id}`, id)),
  );
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  useDescribing(place, id);
  if (findings.length === 0) return null;
  return (
    <div id={id} ref={place}>
      {findings.map(({ finding, text }) => (
        <p key={finding.ruleId} className={css.atField} data-severity={finding.severity}>
          <SeverityIcon severity={finding.severity} size={14} />
          <span>{text.message}</span>
        </p>
      ))}
    </div>
  );
}

const CONTROL = 'input:not([type="hidden"]), textarea, [role="textbox"], [role="switch"]';

/** Ties what is said to the control of its field, so that whoever reaches the control hears it. */
function useDescribing(place: RefObject<HTMLElement | null>, id: string): void {
  useEffect(() => {
    const control = place.current?.closest('[data-field]')?.querySelector(CONTROL);
    if (!control) return;
    const others = () => (control.getAttribute('aria-describedby') ?? '').split(' ').filter((it) => it && it !== id);
    control.setAttribute('aria-describedby', [...others(), id].join(' '));
    return () => {
      if (others().length > 0) control.setAttribute('aria-describedby', others().join(' '));
      else control.removeAttribute('aria-describedby');
    };
  });
}

const optionsIn = (test: ValueTest): readonly string[] =>
  'oneOf' in test ? test.oneOf : 'onlyOf' in test ? test.onlyOf : [];

/** Whether a rule finds fault with this option of a value. */
function isAboutOption({ finds }: Rule, value: string, option: string): boolean {
  if (!('at' in finds)) return false;
  return testsOf(finds.when).some(
    (test) => 'value' in test && test.value === value && optionsIn(test).includes(option),
  );
}
