import { type CSSProperties, type ReactNode, useContext } from 'react';
import type { Inline } from '../../../../shared/annex/document.ts';
import { httpsAddress } from '../../../../shared/lib/https-address.ts';
import { inOrder } from '../../../ui/in-order.ts';
import { keptFromCapitals } from '../../../ui/running-lines/capitals.tsx';
import { FootnoteMark } from './footnote-numbers.tsx';
import { MeasureLink } from './measure-link.tsx';
import css from './paper.module.css';
import { FONT_FAMILY, type TextStyle, type TextStyleName } from './paper-styles.ts';
import { PaperUseContext } from './paper-use.ts';

/** As properties, once for each style. */
const known = new WeakMap<TextStyle, { line: CSSProperties; mark: CSSProperties }>();

function cssOf(style: TextStyle): { line: CSSProperties; mark: CSSProperties } {
  const found = known.get(style) ?? { line: lineStyle(style), mark: { left: `${style.mark ?? 0}pt` } };
  known.set(style, found);
  return found;
}

function lineStyle({ size, line, before, after, bold, indent = 0, ...letters }: TextStyle): CSSProperties {
  const { font, color, italic, underline, caps, spacing, align } = letters;
  return {
    fontSize: `${size}pt`,
    lineHeight: `${line}pt`,
    marginTop: `${before}pt`,
    marginBottom: `${after}pt`,
    paddingLeft: `${indent}pt`,
    fontWeight: bold ? 700 : 400,
    ...(font && { fontFamily: `"${font}", ${FONT_FAMILY}` }),
    ...(color && { color }),
    ...(italic && { fontStyle: 'italic' }),
    ...(underline && { textDecoration: 'underline' }),
    ...(caps && { textTransform: 'uppercase' }),
    ...(spacing !== undefined && { letterSpacing: `${spacing}pt` }),
    ...(align && align !== 'left' && { textAlign: align === 'both' ? 'justify' : align }),
  };
}

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
  const { texts } = useContext(PaperUseContext).design;
  const look = cssOf(texts[style]);
  return (
    <Tag
      id={id}
      className={`${css.line} ${css[style] ?? ''}`}
      style={atTop || isFlush ? { ...look.line, ...(atTop && AT_TOP), ...(isFlush && FLUSH) } : look.line}
    >
      {mark !== undefined && (
        <span className={css.mark} style={look.mark}>
          {mark}
        </span>
      )}
      {texts[style].caps && typeof children === 'string' ? keptFromCapitals(children) : children}
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
