/** The content proof: what the model says stands in the Word file, all of it, in order, and nothing else. */
import { type AnnexDocument, annexTexts } from '../../shared/annex/document.ts';
import { clean } from '../../shared/docx/text/clean.ts';
import { checkBoxesOf } from './check-boxes.ts';
import { fieldsOf } from './fields.ts';
import type { Finding } from './finding.ts';
import { headingsOf } from './headings.ts';
import { DOCUMENT, type WordPackage } from './word-package.ts';
import { collapsed, textOf } from './word-text.ts';
import { descendants, valAt, walk, type XmlElement } from './xml.ts';

const part = DOCUMENT;
/** What a rendering may put between two texts: boxes and the dash before a qualifier. */
const SEPARATORS = /^[\s☐☒–]*$/;

const normalized = (text: string) => collapsed(clean(text));

export function contentFindings(word: WordPackage, model: AnnexDocument): Finding[] {
  const root = word.xml.get(part);
  if (!root) return [];
  return [
    ...textFindings(bodyText(root), bodyTexts(model)),
    ...marginFindings(word, model),
    ...headingFindings(word, model),
    ...boxFindings(root, model),
    ...contentsFindings(root, model),
  ];
}

/** Everything but the contents list, which repeats the headings. */
function bodyText(root: XmlElement): string {
  const contents = descendants(root, 'w:sdt').filter((control) =>
    valAt(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery'),
  );
  const skipped = new Set(contents.flatMap((control) => [...walk(control)]));
  const paragraphs = descendants(root, 'w:p').filter((paragraph) => !skipped.has(paragraph));
  return normalized(paragraphs.map(textOf).join('\n'));
}

function bodyTexts(model: AnnexDocument): string[] {
  const withoutMargins = { ...model, header: { left: '', right: '' }, footer: { left: '', pageOf: '' } };
  return annexTexts(withoutMargins).map(normalized).filter(Boolean);
}

/** Each text must follow the one before it, with nothing but separators between them. */
function textFindings(text: string, expected: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  const extra = (from: number, to?: number) => {
    const found = text.slice(from, to);
    if (!SEPARATORS.test(found))
      findings.push({ rule: 'content-extra', part, message: `not in the model: ${excerpt(found)}` });
  };
  let at = 0;
  for (const wanted of expected) {
    const found = text.indexOf(wanted, at);
    if (found < 0) {
      findings.push({ rule: 'content-missing', part, message: `missing or out of order: ${excerpt(wanted)}` });
      continue;
    }
    extra(at, found);
    at = found + wanted.length;
  }
  extra(at);
  return findings;
}

function marginFindings({ stories }: WordPackage, { header, footer }: AnnexDocument): Finding[] {
  const textIn = (kind: string) =>
    normalized(
      stories
        .filter(([name]) => name.startsWith(`word/${kind}`))
        .map(([, root]) => textOf(root))
        .join('\n'),
    );
  const missing = (kind: string, texts: string[]) =>
    texts
      .map(normalized)
      .filter((text) => !textIn(kind).includes(text))
      .map((text) => ({ rule: 'content-missing', part: `word/${kind}`, message: `missing: ${excerpt(text)}` }));
  const pageWords = footer.pageOf.split(/\{pages?\}/);
  return [...missing('header', [header.left, header.right]), ...missing('footer', [footer.left, ...pageWords])];
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
  const wanted = blocks.flatMap((block) =>
    block.kind === 'measure' ? `${block.measureId} ${state(block.checked)}` : [],
  );
  const found = checkBoxesOf(root).map(({ tag, checked }) => `${tag.replace(/^tom:|#\d+$/g, '')} ${state(checked)}`);
  return firstDifference('box-state', wanted, found);
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

const excerpt = (text: string) => `"${text.trim().slice(0, 60)}"`;
