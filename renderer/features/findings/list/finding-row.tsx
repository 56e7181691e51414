import { IconSquare, IconSquareCheckFilled } from '@tabler/icons-react';
import { memo } from 'react';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import type { JudgedFinding } from '../../../../shared/findings/accepted.ts';
import { useText } from '../../../text/use-text.ts';
import { SeverityIcon } from '../../../ui/findings/severity.tsx';
import { type DescribedFinding, placeDetail } from '../described.ts';
import { useFrame } from '../frame.ts';
import css from './finding-list.module.css';
import type { Row } from './list-model.ts';
import { StandingMark } from './standing-mark.tsx';

interface FindingRowProps {
  item: DescribedFinding;
  says: Row['says'];
  isActive: boolean;
  isMarked: boolean;
  /** Place in the list, from 0. */
  index: number;
  /** Distance from the top of the list in pixels. */
  top: number;
}

/** One finding; keys and clicks are handled by the list. */
export const FindingRow = memo(function FindingRow({ item, says, isActive, isMarked, index, top }: FindingRowProps) {
  const { finding, subject, source } = item;
  const detail = placeDetail(item);
  const Mark = isMarked ? IconSquareCheckFilled : IconSquare;
  return (
    <tr
      className={css.row}
      aria-rowindex={index + 1}
      aria-selected={isMarked}
      tabIndex={isActive ? 0 : -1}
      data-finding={item.key}
      data-active={isActive || undefined}
      data-accepted={finding.standing === 'accepted' || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <td className={css.mark} data-mark>
        <Mark size={16} stroke={1.75} aria-hidden="true" />
      </td>
      <td className={css.judgement}>
        <Judgement finding={finding} />
      </td>
      <td className={css.place} data-alone={says === 'none' || undefined}>
        <span className={css.subject}>{subject}</span>
        <span className={`${css.second} cut`} title={detail}>
          {detail}
        </span>
      </td>
      {says !== 'none' && <Words item={item} isShort={says === 'short'} />}
      <td className={css.source} title={source}>
        <span className={css.clamped}>{source}</span>
      </td>
    </tr>
  );
});

/** What is wrong. Right below another row that says the same, only what it is about: the sentence stands above. */
function Words({ item: { message, advice, rule }, isShort }: { item: DescribedFinding; isShort: boolean }) {
  const { language } = useFrame();
  return (
    <td className={css.words} data-message={message} title={message}>
      <span className={isShort ? css.repeated : css.message}>
        {isShort ? inLanguage(rule.title, language) : message}
      </span>
      {!isShort && (
        <span className={`${css.second} ${css.advice} cut`} title={advice}>
          {advice}
        </span>
      )}
    </td>
  );
}

/** How grave it is and what was said about it; what nobody has answered yet is no fault, so it gets no severity. */
function Judgement({ finding: { isUnanswered, severity, standing } }: { finding: JudgedFinding }) {
  const t = useText('findings');
  const ui = useText('ui');
  return (
    <>
      {isUnanswered ? (
        <span className={css.unanswered}>{t('list.unansweredMark')}</span>
      ) : (
        <span className={css.severity} data-severity={severity}>
          <SeverityIcon severity={severity} decorative />
          {ui(`findings.severity.${severity}`)}
        </span>
      )}
      {!(isUnanswered && standing === 'open') && <StandingMark standing={standing} />}
    </>
  );
}
