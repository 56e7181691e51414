/** An annex written into a letterhead. */
import type { AnnexDocument } from '../../annex/document.ts';
import { LANGUAGE_TAGS } from '../style/styles.ts';
import { headingList, headingStyles } from './merge/heading-list.ts';
import { declarePrefixes, numberDrawings, tellApart } from './merge/identities.ts';
import { linkLists } from './merge/list-links.ts';
import { adoptNumbering } from './merge/numbering.ts';
import { adoptFootnotes, takeAlong } from './merge/references.ts';
import { type AdoptedStyles, adoptStyles } from './merge/styles.ts';
import { fitLines, fitWidths } from './merge/widths.ts';
import { DOCUMENT, FOOTNOTES, STYLES, treeOf, type WordPackage } from './package/part.ts';
import { childOf, descendants, element, elementsOf, type XmlElement, type XmlNode } from './package/xml.ts';
import { LetterheadProblem } from './problem.ts';
import { type AnnexPlace, annexPlace } from './template/annex-place.ts';
import { fillPlaceholders } from './template/placeholders.ts';
import { geometryOf, LEAST_WIDTH, sectionAt } from './template/section.ts';
import { sizeFactor } from './template/type-size.ts';
import { letterheadValues } from './values.ts';

const STYLE_REFERENCES = ['w:pStyle', 'w:rStyle', 'w:tblStyle'];

/**
 * Puts the annex into the letterhead, which is altered. `own` is the annex as a document of its own; it is used up.
 *
 * @throws LetterheadProblem when there is no place for it.
 */
export function writeIn(pack: WordPackage, own: WordPackage, annex: AnnexDocument): void {
  const document = documentOf(pack);
  const place = annexPlace(pack);
  const { textWidth } = geometryOf(sectionAt(bodyOf(pack), place.index));
  if (textWidth < LEAST_WIDTH) throw new LetterheadProblem('tooNarrow');
  fillPlaceholders(pack, letterheadValues(annex));
  const body = annexBody(own);
  const notes = adoptFootnotes(body, own, pack);
  const content = element('w:body', {}, [...body.children, ...notes]);
  const styles = adoptStyles(treeOf(pack, STYLES), treeOf(own, STYLES), stylesUsedIn(content));
  const headings = headingList(pack, headingStyles(content, styles), place.index);
  linkLists(content, { own, pack, styles, headings, numbers: adoptNumbering(pack, own, styles) });
  renameStyles(content, styles);
  takeAlong(body, documentOf(own), own, document, pack);
  takeNotesAlong(notes, own, pack);
  fitWidths(content, textWidth);
  fitLines(treeOf(pack, STYLES), new Set([...styles.added].map((id) => styles.ids.get(id) ?? '')), sizeFactor(pack));
  tellApart(content, pack);
  declarePrefixes(document, documentOf(own).content, body);
  putIn(bodyOf(pack), place, elementsOf(body), styles);
  numberDrawings(pack, annex.properties.creator);
  speak(treeOf(pack, STYLES), LANGUAGE_TAGS[annex.language]);
}

function documentOf(pack: WordPackage) {
  const part = pack.parts.get(DOCUMENT);
  if (!part || part.content instanceof Uint8Array) throw new LetterheadProblem('damaged', DOCUMENT);
  return { ...part, content: part.content };
}

function bodyOf(pack: WordPackage): XmlElement {
  const body = childOf(treeOf(pack, DOCUMENT), 'w:body');
  if (!body) throw new LetterheadProblem('damaged', DOCUMENT);
  return body;
}

/** Without its section: page and margins are the letterhead's. */
function annexBody(own: WordPackage): XmlElement {
  const body = bodyOf(own);
  body.children = elementsOf(body).filter(({ name }) => name !== 'w:sectPr');
  return body;
}

function stylesUsedIn(body: XmlElement): Set<string> {
  return new Set(descendants(body, ...STYLE_REFERENCES).map(({ attributes }) => attributes['w:val'] ?? ''));
}

function renameStyles(body: XmlElement, { ids }: AdoptedStyles): void {
  for (const { attributes } of descendants(body, ...STYLE_REFERENCES)) {
    attributes['w:val'] = ids.get(attributes['w:val'] ?? '') ?? attributes['w:val'] ?? '';
  }
}

/** Links in notes belong to the part of the notes. */
function takeNotesAlong(notes: readonly XmlElement[], own: WordPackage, pack: WordPackage): void {
  const [from, to] = [own.parts.get(FOOTNOTES), pack.parts.get(FOOTNOTES)];
  if (from && to) takeAlong(element('w:footnotes', {}, [...notes]), from, own, to, pack);
}

function putIn(body: XmlElement, place: AnnexPlace, blocks: readonly XmlElement[], styles: AdoptedStyles): void {
  const content: XmlNode[] = [...blocks];
  if (place.hasTextBefore) startPage(content, styles);
  body.children.splice(place.index, 0, ...content);
}

function startPage(content: XmlNode[], styles: AdoptedStyles): void {
  const [first] = content;
  const properties = first && typeof first !== 'string' && first.name === 'w:p' ? childOf(first, 'w:pPr') : undefined;
  const flag = element('w:pageBreakBefore');
  if (!properties) {
    const style = styles.ids.get('TOMAbstand');
    content.unshift(
      element('w:p', {}, [element('w:pPr', {}, [...(style ? [element('w:pStyle', { 'w:val': style })] : []), flag])]),
    );
    return;
  }
  if (childOf(properties, 'w:pageBreakBefore')) return;
  const isBefore = ({ name }: XmlElement) => ['w:pStyle', 'w:keepNext', 'w:keepLines'].includes(name);
  const parts = elementsOf(properties);
  properties.children = [...parts.filter(isBefore), flag, ...parts.filter((part) => !isBefore(part))];
}

/** The language of the annex, for proofing and for screen readers. */
function speak(styles: XmlElement, tag: string): void {
  const defaults = firstChild(styles, 'w:docDefaults');
  const run = firstChild(firstChild(defaults, 'w:rPrDefault'), 'w:rPr');
  const found = childOf(run, 'w:lang');
  if (found) found.attributes['w:val'] = tag;
  else run.children.push(element('w:lang', { 'w:val': tag }));
}

function firstChild(parent: XmlElement, name: string): XmlElement {
  const found = childOf(parent, name);
  if (found) return found;
  const made = element(name);
  parent.children.unshift(made);
  return made;
}
