import { type CSSProperties, type ReactNode, useContext } from 'react';
import type { Inline } from '../../../../shared/annex/document.ts';
import { httpsAddress } from '../../../../shared/lib/https-address.ts';
import { FootnoteMark } from './footnote-numbers.tsx';
import { inOrder } from './in-order.ts';
import { MeasureLink } from './measure-link.tsx';
import css from './paper.module.css';
import { TEXT_STYLES, type TextStyle, type TextStyleName } from './paper-styles.ts';
import { PaperUseContext } from './paper-use.ts';

const STYLES = Object.fromEntries(Object.entries(TEXT_STYLES).map(([name, style]) => [name, cssOf(style)])) as Record<
  TextStyleName,
  CSSProperties
>;

function cssOf({ size, line, before, after, bold, indent = 0 }: TextStyle): CSSProperties {
  return {
    fontSize: `${size}pt`,
    lineHeight: `${line}pt`,
    marginTop: `${before}pt`,
    marginBottom: `${after}pt`,
    paddingLeft: `${indent}pt`,
    fontWeight: bold ? 700 : 400,
  };
}

const MARKS = Object.fromEntries(
  Object.entries(TEXT_STYLES).map(([name, style]: [string, TextStyle]) => [name, { left: `${style.mark ?? 0}pt` }]),
) as Record<TextStyleName, CSSProperties>;
const AT_TOP: CSSProperties = { marginTop: 0 };
const FLUSH: CSSProperties = { paddingLeft: 0 };

interface LineProps {
  style: TextStyleName;
  as?: 'div' | 'h1' | 'h2' | 'h3' | 'h4' | 'p' | 'li';
  /** Number, bullet or box in front of the text. */
  mark?: ReactNode;
  children: ReactNode;
  /** First on its sheet, where the distance above has no use. */
  atTop?: boolean;
  /** Without the indent that its style keeps for a number. */
  isFlush?: boolean;
  id?: string;
}

/** A paragraph in one of the paper's styles. */
export function Line({ style, as: Tag = 'p', mark, children, atTop, isFlush, id }: LineProps) {
  return (
    <Tag
      id={id}
      className={`${css.line} ${css[style] ?? ''}`}
      style={atTop || isFlush ? { ...STYLES[style], ...(atTop && AT_TOP), ...(isFlush && FLUSH) } : STYLES[style]}
    >
      {mark !== undefined && (
        <span className={css.mark} style={MARKS[style]}>
          {mark}
        </span>
      )}
      {children}
    </Tag>
  );
}

/** Runs of text. Line breaks in them break lines, see `white-space` of the paper. */
export function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return inOrder(inlines, run);
}

function run(inline: Inline): ReactNode {
  const { box, text, href, footnote } = inline;
  const words = inline.measureId ? (
    <MeasureLink measureId={inline.measureId}>{formatted(inline)}</MeasureLink>
  ) : (
    formatted(inline)
  );
  return (
    <>
      {box && <span className={css.box}>{box === 'ticked' ? '☒' : '☐'}</span>}
      {box && text && '\u00A0'}
      {httpsAddress(href ?? '') ? <LinkedWords href={href ?? ''}>{words}</LinkedWords> : words}
      {footnote && <FootnoteMark inline={inline} />}
    </>
  );
}

/** Leads out of the app, which is offline: shown as a link, and followed only in the file. */
function LinkedWords({ href, children }: { href: string; children: ReactNode }) {
  const { isPrinted } = useContext(PaperUseContext);
  const address = httpsAddress(href);
  return isPrinted ? (
    <a className={css.link} href={address}>
      {children}
    </a>
  ) : (
    <span className={css.link} title={address}>
      {children}
    </span>
  );
}

function formatted({ text, bold, italic, label, verbatim }: Inline): ReactNode {
  if (label) return <b className={css.label}>{text}</b>;
  if (verbatim) return <span translate="no">{text}</span>;
  const inner = italic ? <i>{text}</i> : text;
  return bold ? <b>{inner}</b> : inner;
}
