/** The content proof: what the model says stands in the Word file, all of it, in order, and nothing else. */
import { type AnnexDocument, annexTexts, footnotesOf } from '../../shared/annex/document.ts';
import { structureFindings } from './content-structure.ts';
import type { Finding } from './finding.ts';
import { DOCUMENT, FOOTNOTES, type WordPackage } from './word-package.ts';
import { normalized, textOf } from './word-text.ts';
import { descendants, valAt, walk, type XmlElement } from './xml.ts';

const part = DOCUMENT;
/** What a rendering may put between two texts: boxes and the dash before a qualifier. */
const SEPARATORS = /^[\s☐☒–]*$/;

export function contentFindings(word: WordPackage, model: AnnexDocument): Finding[] {
  const root = word.xml.get(part);
  if (!root) return [];
  return [
    ...textFindings(part, bodyText(root), bodyTexts(model)),
    ...textFindings(FOOTNOTES, footnoteText(word), footnotesOf(model).map(normalized).filter(Boolean)),
    ...marginFindings(word, model),
    ...structureFindings(word, root, model),
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

function footnoteText({ xml }: WordPackage): string {
  const root = xml.get(FOOTNOTES);
  return root ? normalized(descendants(root, 'w:footnote').map(textOf).join('\n')) : '';
}

function bodyTexts(model: AnnexDocument): string[] {
  const withoutMargins = { ...model, header: { left: '', right: '' }, footer: { left: '', pageOf: '' } };
  const texts = annexTexts(withoutMargins);
  return texts
    .slice(0, texts.length - footnotesOf(model).length)
    .map(normalized)
    .filter(Boolean);
}

/** Each text must follow the one before it, with nothing but separators between them. */
function textFindings(part: string, text: string, expected: readonly string[]): Finding[] {
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

const excerpt = (text: string) => `"${text.trim().slice(0, 60)}"`;
