/** The texts of an annex that look unlike each other. */
export const PAPER_TEXTS = [
  ...['kicker', 'title', 'subtitle', 'contractLine', 'coverHeading', 'contentsTitle'],
  ...['contents1', 'contents2', 'contents3', 'heading1', 'heading2', 'heading3'],
  ...['body', 'runIn', 'leadIn', 'marker', 'letterItem1', 'listItem1', 'listItem2', 'listItem3', 'flatItem'],
  ...['measure', 'note', 'noteSpaced', 'noteItem1', 'noteItem2', 'noteItem3'],
  ...['tableCell', 'rowTitle', 'tableHead', 'partyRole', 'partyName', 'signature', 'footnote'],
] as const;
export type PaperText =
  | 'kicker'
  | 'title'
  | 'subtitle'
  | 'contractLine'
  | 'coverHeading'
  | 'contentsTitle'
  | `contents${1 | 2 | 3}`
  | `heading${1 | 2 | 3}`
  | 'body'
  | 'runIn'
  | 'leadIn'
  | 'marker'
  | 'letterItem1'
  | `listItem${1 | 2 | 3}`
  /** Of a list in an annex whose lists have one level only. */
  | 'flatItem'
  | 'measure'
  | 'note'
  | 'noteSpaced'
  | `noteItem${1 | 2 | 3}`
  | 'tableCell'
  | 'rowTitle'
  | 'tableHead'
  | 'partyRole'
  | 'partyName'
  | 'signature'
  | 'footnote';
