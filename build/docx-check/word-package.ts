/** A Word file taken apart: parts, XML, relationships, styles. */
import type { Finding } from './finding.ts';
import { descendants, parseXml, type XmlElement } from './xml.ts';
import { readZip } from './zip.ts';

export const CONTENT_TYPES = '[Content_Types].xml';
export const DOCUMENT = 'word/document.xml';
export const STYLES = 'word/styles.xml';
export const NUMBERING = 'word/numbering.xml';
export const FOOTNOTES = 'word/footnotes.xml';
export const SETTINGS = 'word/settings.xml';
export const CORE = 'docProps/core.xml';

export interface WordPackage {
  /** All part names in the order of the ZIP file. */
  names: readonly string[];
  /** XML parts that could be read. */
  xml: ReadonlyMap<string, XmlElement>;
  /** Parts with text: body, headers, footers, notes. */
  stories: readonly (readonly [string, XmlElement])[];
  /** Style id → its element. */
  styles: ReadonlyMap<string, XmlElement>;
}

const STORY = /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

/** Opens a package; what hinders opening parts of it comes as findings. @throws Error when it is no ZIP file. */
export function openPackage(bytes: Uint8Array): { word: WordPackage; findings: Finding[] } {
  const { entries, findings } = readZip(bytes);
  const xml = new Map<string, XmlElement>();
  for (const { name, bytes: content } of entries) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    try {
      xml.set(name, parseXml(decoded(content)));
    } catch (error) {
      findings.push({ rule: 'not-well-formed', part: name, message: error instanceof Error ? error.message : '' });
    }
  }
  const stories = [...xml].filter(([name]) => STORY.test(name));
  return {
    word: { names: entries.map(({ name }) => name), xml, stories, styles: stylesOf(xml.get(STYLES)) },
    findings,
  };
}

function decoded(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new Error('not valid UTF-8');
  }
}

function stylesOf(root: XmlElement | undefined): Map<string, XmlElement> {
  const styles = root ? descendants(root, 'w:style') : [];
  return new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
}
