import { type Change, isLowered, type PartChange } from '../../../../shared/versions/change.ts';
import { partLabel, partText } from '../../../../shared/versions/changed-words.ts';
import type { ComparisonTexts } from '../../../../shared/versions/comparison-texts.ts';
import { comparisonTexts } from '../../../text/comparison-texts.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { Comparison } from '../../../ui/comparison.tsx';
import css from './comparison.module.css';
import { ReasonField, type Reasons } from './reason-field.tsx';

interface ChangeRowProps {
  change: Change;
  reasons: Reasons;
  /** Absent where the measure is not in the catalogue (any more). */
  onOpen?: (change: Change) => void;
}

/** A change word by word; where the level falls, with the reason. */
export function ChangeRow({ change, reasons, onOpen }: ChangeRowProps) {
  const t = useText('versions');
  const language = useLanguage();
  const texts = comparisonTexts(language);
  const { subject, kind, title, about, parts } = change;
  const name = title[language];
  return (
    <li className={css.change}>
      <div className={css.changeHead}>
        <span className={css.kind} data-kind={kind}>
          {texts.kinds[kind]}
        </span>
        {subject.kind === 'measure' && onOpen ? (
          <button
            type="button"
            className={`plain ${css.name}`}
            aria-label={t('comparison.jump', { name })}
            onClick={() => onOpen(change)}
          >
            {name}
          </button>
        ) : (
          <span className={css.name}>{name}</span>
        )}
        <span className="muted">
          {[subject.kind === 'measure' ? '' : t(`comparison.subjects.${subject.kind}`), about[language]]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {parts.length === 0 ? (
        <Comparison label={texts.kinds[kind]} before={change.before[language]} after={change.after[language]} />
      ) : (
        <dl className={css.parts}>
          {parts.map((part) => (
            <div key={`${part.what} ${part.parameterId}`} className={css.part}>
              <dt>{partLabel(part, texts)}</dt>
              <dd>
                <PartChangeText part={part} texts={texts} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {isLowered(change) && <ReasonField change={change} name={name} reasons={reasons} />}
    </li>
  );
}

/** How a measure stands is one word: only half of it struck out would read like the opposite. */
function PartChangeText({ part, texts }: { part: PartChange; texts: ComparisonTexts }) {
  const [before, after] = [partText(part, 'before', texts), partText(part, 'after', texts)];
  if (part.what === 'status') return `${before} → ${after}`;
  return <Comparison label={partLabel(part, texts)} before={before} after={after} />;
}
