/** The second half of the content proof: numbers, boxes, letters, titles of tables, addresses of links. */
import { type AnnexDocument, blockInlines, type Inline, type ListItem } from '../../shared/annex/document.ts';
import { listLetter } from '../../shared/annex/numbering.ts';
import { httpsAddress } from '../../shared/lib/https-address.ts';
import { checkBoxesOf } from './check-boxes.ts';
import { fieldsOf } from './fields.ts';
import type { Finding } from './finding.ts';
import { headingsOf } from './headings.ts';
import { relationships } from './lint/relationships.ts';
import { listCounter } from './list-numbers.ts';
import { DOCUMENT, type WordPackage } from './word-package.ts';
import { normalized, textOf } from './word-text.ts';
import { descendants, valAt, type XmlElement } from './xml.ts';

const part = DOCUMENT;

export function structureFindings(word: WordPackage, root: XmlElement, model: AnnexDocument): Finding[] {
  return [
    ...headingFindings(word, model),
    ...boxFindings(root, model),
    ...letterFindings(word, root, model),
    ...tableTitleFindings(root, model),
    ...linkFindings(word, root, model),
    ...contentsFindings(root, model),
  ];
}

function headingFindings(word: WordPackage, { blocks }: AnnexDocument): Finding[] {
  const wanted = blocks.flatMap((block) =>
    block.kind === 'heading' ? `${block.number} ${normalized(block.text)}` : [],
  );
  const found = headingsOf(word).map(({ number, text }) => `${number} ${normalized(text)}`);
  return firstDifference('heading-number', wanted, found);
}

function boxFindings(root: XmlElement, { blocks }: AnnexDocument): Finding[] {
  const state = (checked: boolean) => (checked ? 'ticked' : 'open');
  const wanted = blocks.flatMap((block) => [
    ...(block.kind === 'measure' ? [`${block.measureId} ${state(block.checked)}`] : []),
    ...blockInlines(block).flatMap(({ box, measureId = 'box' }) =>
      box ? `${measureId} ${state(box === 'ticked')}` : [],
    ),
  ]);
  const found = checkBoxesOf(root).map(({ tag, checked }) => `${tag.replace(/^tom:|#\d+$/g, '')} ${state(checked)}`);
  return firstDifference('box-state', wanted, found);
}

/** Of each list with letters, on its first level; deeper levels have signs. */
function letterFindings(word: WordPackage, root: XmlElement, { blocks }: AnnexDocument): Finding[] {
  const wanted = blocks.flatMap((block) =>
    block.kind === 'list' && block.marks === 'letters' ? lettered(block.items) : [],
  );
  const numberOf = listCounter(word);
  const found = descendants(root, 'w:p').flatMap((paragraph) => {
    const number = numberOf(paragraph);
    return /^[a-z]+\.$/.test(number) ? `${number} ${normalized(textOf(paragraph).replace(BOXES, ''))}` : [];
  });
  return firstDifference('list-letter', wanted, found);
}

const BOXES = /[☐☒]\u00A0?/g;
const wordsOf = (inlines: readonly Inline[]) =>
  inlines
    .map(({ text }) => text)
    .join('')
    .replace(BOXES, '');
const lettered = (items: readonly ListItem[]): string[] =>
  items.map(({ inlines }, index) => `${listLetter(index + 1)}. ${normalized(wordsOf(inlines))}`);

/** Alternative texts, signatures included: a screen reader tells tables apart by them. */
function tableTitleFindings(root: XmlElement, { blocks }: AnnexDocument): Finding[] {
  const wanted = blocks.flatMap((block) => (hasTable(block) ? normalized(block.title) : []));
  const found = descendants(root, 'w:tbl').map((table) => normalized(valAt(table, 'w:tblPr', 'w:tblCaption') ?? ''));
  return firstDifference('table-title', wanted, found);
}

type Block = AnnexDocument['blocks'][number];
function hasTable(block: Block): block is Extract<Block, { kind: 'table' | 'parties' | 'signatures' }> {
  if (block.kind === 'table') return block.columns.length > 0 && (block.rows.length > 0 || block.hasHead);
  return (block.kind === 'parties' || block.kind === 'signatures') && block.parties.length > 0;
}

/** Words and addresses of the links that lead out of the file. */
function linkFindings(word: WordPackage, root: XmlElement, { blocks }: AnnexDocument): Finding[] {
  const wanted = blocks.flatMap(blockInlines).flatMap(({ text, href = '' }) => {
    const address = httpsAddress(href);
    return address ? `${normalized(text)} ${address}` : [];
  });
  const targets = new Map(relationships(word).flatMap((it) => (it.source === part ? [[it.id, it.rawTarget]] : [])));
  const found = descendants(root, 'w:hyperlink').flatMap((link) => {
    const { 'r:id': id, 'w:anchor': anchor } = link.attributes;
    return id ? `${normalized(textOf(link))} ${targets.get(id)}${anchor ? `#${anchor}` : ''}` : [];
  });
  return firstDifference('link-address', wanted, found);
}

function contentsFindings(root: XmlElement, { blocks }: AnnexDocument): Finding[] {
  const wanted = blocks.some(({ kind }) => kind === 'tableOfContents');
  const found = fieldsOf(root).fields.some(({ code }) => /^TOC\b/.test(code));
  return wanted && !found ? [{ rule: 'contents-missing', part, message: 'the contents list is missing' }] : [];
}

/** One finding for two sequences that differ: after the first difference all others would only be its echo. */
function firstDifference(rule: string, wanted: readonly string[], found: readonly string[]): Finding[] {
  const length = Math.max(wanted.length, found.length);
  const index = Array.from({ length }, (_, at) => at).find((at) => wanted[at] !== found[at]);
  if (index === undefined) return [];
  const message = `no. ${index + 1} is "${found[index] ?? 'nothing'}", the model says "${wanted[index] ?? 'nothing'}"`;
  return [{ rule, part, message }];
}
