import { BorderStyle } from 'docx';
import { defineStyle } from './define-style.ts';
import { COLOUR } from './design.ts';

const rule = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.line, space: 4 };
const small = { size: 17, color: COLOUR.grey };

/** Header, footer and contents list. Word knows these by name. */
export const PAGE_STYLES = [
  defineStyle('Header', 'header', { uiPriority: 99, spacing: { after: 0 }, border: { bottom: rule }, run: small }),
  defineStyle('Footer', 'footer', { uiPriority: 99, spacing: { after: 0 }, border: { top: rule }, run: small }),
  defineStyle('TOCHeading', 'TOC Heading', {
    uiPriority: 39,
    next: 'TOMText',
    spacing: { after: 160 },
    keepNext: true,
    run: { bold: true, size: 30, color: COLOUR.brand },
  }),
  // docx sets the tabs of the entries at 480 and 960: the hanging indents are chosen to match.
  defineStyle('TOC1', 'toc 1', {
    uiPriority: 39,
    next: 'Normal',
    spacing: { before: 120, after: 40 },
    indent: { left: 480, hanging: 480 },
    run: { bold: true, color: COLOUR.brand },
  }),
  defineStyle('TOC2', 'toc 2', {
    uiPriority: 39,
    next: 'Normal',
    spacing: { before: 0, after: 20 },
    indent: { left: 960, hanging: 480 },
  }),
  defineStyle('TOC3', 'toc 3', {
    uiPriority: 39,
    next: 'Normal',
    spacing: { before: 0, after: 20 },
    // The tab of the third level is set at 1440; its longer numbers begin further left.
    indent: { left: 1440, hanging: 720 },
  }),
];
