import { useContext } from 'react';
import type { Block, ListItem, ListMarks } from '../../../../shared/annex/document.ts';
import { listLetter } from '../../../../shared/annex/numbering.ts';
import { inOrder } from '../../../ui/in-order.ts';
import { LETTER_STYLES, LIST_STYLES, type ListStyles } from './block-box.ts';
import { Inlines, Line } from './line.tsx';
import { MeasureLink } from './measure-link.tsx';
import type { PartRange } from './page-items.ts';
import css from './paper.module.css';
import { AFTER_LIST } from './paper-styles.ts';
import { PaperUseContext } from './paper-use.ts';

type ListBlock = Extract<Block, { kind: 'list' }>;

/** A list of the annex, or those of its items that stand on this sheet. */
export function List({ block: { items, marks }, parts }: { block: ListBlock; parts?: PartRange }) {
  const styles = marks === 'letters' ? LETTER_STYLES : LIST_STYLES;
  const shown = parts ? items.slice(parts.from, parts.to) : items;
  return (
    <div style={WITH_DISTANCE}>
      <Items items={shown} styles={styles} marks={marks} from={parts?.from} />
    </div>
  );
}

const WITH_DISTANCE = { marginBottom: `${AFTER_LIST}pt` };

/** As in Word, see `shared/docx/style/numbering.ts`. */
const SIGNS: Record<ListMarks, readonly [string, string, string]> = {
  dashes: ['–', '•', '▪'],
  letters: ['', '–', '▪'],
};

const BULLETS = ['•', '–', '▪'];

interface ItemsProps {
  items: readonly ListItem[];
  styles: ListStyles;
  level?: 0 | 1 | 2;
  marks?: ListMarks;
  /** Place of the first one in its list, from 0. */
  from?: number;
}

/** Items with up to three levels. */
export function Items({ items, styles, level = 0, marks, from = 0 }: ItemsProps) {
  const below = level === 0 ? 1 : 2;
  const { signs } = useContext(PaperUseContext).design;
  const isLettered = marks === 'letters' && level === 0;
  // Lists in notes are the annex's own.
  const bullets = styles === LIST_STYLES ? signs : BULLETS;
  const Tag = isLettered ? 'ol' : 'ul';
  return (
    <Tag className={isLettered ? css.letters : css.list}>
      {inOrder(items, (item, index) => (
        <li>
          <Line
            as="div"
            style={styles[level]}
            mark={isLettered ? `${listLetter(from + index + 1)}.` : (marks ? SIGNS[marks] : bullets)[level]}
          >
            {item.measureId ? (
              <MeasureLink measureId={item.measureId}>
                <Inlines inlines={item.inlines} />
              </MeasureLink>
            ) : (
              <Inlines inlines={item.inlines} />
            )}
          </Line>
          {item.children.length > 0 && <Items items={item.children} styles={styles} level={below} marks={marks} />}
        </li>
      ))}
    </Tag>
  );
}
