/** Numbers and names that may occur only once in a document. */
import { type Part, storiesOf, type WordPackage } from '../package/part.ts';
import { childOf, descendants, elementsOf, walk, type XmlElement } from '../package/xml.ts';

const BOOKMARKS = ['w:bookmarkStart', 'w:bookmarkEnd'];
const CONTENTS = /\b_Toc(\d+)\b/g;

/** Makes those of the annex differ from those of the letterhead. Run before it is put in. */
export function tellApart(body: XmlElement, pack: WordPackage): void {
  const stories = storiesOf(pack).map(({ content }) => content);
  const bookmarks = stories.flatMap((story) => descendants(story, ...BOOKMARKS));
  const lastId = highest(bookmarks.map(({ attributes }) => attributes['w:id']));
  const lastName = highest(
    bookmarks.flatMap(({ attributes }) => /^_Toc(\d+)$/.exec(attributes['w:name'] ?? '')?.[1] ?? []),
  );
  const later = (text: string) => text.replace(CONTENTS, (_, number: string) => `_Toc${Number(number) + lastName}`);
  for (const it of walk(body)) {
    if (BOOKMARKS.includes(it.name)) it.attributes['w:id'] = String(Number(it.attributes['w:id']) + lastId);
    if (it.name === 'w:bookmarkStart') it.attributes['w:name'] = later(it.attributes['w:name'] ?? '');
    if (it.name === 'w:hyperlink' && it.attributes['w:anchor'])
      it.attributes['w:anchor'] = later(it.attributes['w:anchor']);
    if (it.name === 'w:instrText') it.children = [later(it.children.join(''))];
  }
  controlsApart(body, stories);
}

function controlsApart(body: XmlElement, stories: readonly XmlElement[]): void {
  forgetTags(body, stories);
  const idsIn = (root: XmlElement) => descendants(root, 'w:sdtPr').flatMap((it) => childOf(it, 'w:id') ?? []);
  const used = new Set(stories.flatMap(idsIn).map(({ attributes }) => attributes['w:val']));
  const own = idsIn(body);
  if (!own.some(({ attributes }) => used.has(attributes['w:val']))) return;
  const last = highest([...used].filter((id) => Number(id) < 2 ** 30));
  for (const { attributes } of own) attributes['w:val'] = String(Number(attributes['w:val']) + last);
}

/** An older annex as letterhead: by its tags a box is known as the answer to a measure, and that is now the new one. */
function forgetTags(body: XmlElement, stories: readonly XmlElement[]): void {
  const tags = new Set(descendants(body, 'w:tag').map(({ attributes }) => attributes['w:val']));
  for (const properties of stories.flatMap((story) => descendants(story, 'w:sdtPr'))) {
    properties.children = elementsOf(properties).filter(
      ({ name, attributes }) => name !== 'w:tag' || !tags.has(attributes['w:val']),
    );
  }
}

const highest = (numbers: readonly (string | undefined)[]): number =>
  Math.max(0, ...numbers.map((text) => Number(text) || 0));

/** Numbers all drawings of a document; those without alternative text are called `name`: in a letterhead they are its logo. */
export function numberDrawings(pack: WordPackage, name: string): void {
  let number = 0;
  for (const { content } of storiesOf(pack)) {
    for (const { attributes } of descendants(content, 'wp:docPr')) {
      attributes.id = String(++number);
      if ((attributes.descr ?? '').trim() === '') attributes.descr = name;
    }
  }
}

/** Declares in `target` the prefixes that `body` uses, and that older programs may pass over what they stand for. */
export function declarePrefixes(target: Part & { content: XmlElement }, source: XmlElement, body: XmlElement): void {
  const root = target.content;
  const used = new Set([...walk(body)].flatMap((it) => [it.name, ...Object.keys(it.attributes)].map(prefixOf)));
  const ignorable = (it: XmlElement) => (it.attributes['mc:Ignorable'] ?? '').split(/\s+/).filter(Boolean);
  const missing = [...used].filter(
    (prefix) => source.attributes[`xmlns:${prefix}`] && !root.attributes[`xmlns:${prefix}`],
  );
  for (const prefix of missing) root.attributes[`xmlns:${prefix}`] = source.attributes[`xmlns:${prefix}`] ?? '';
  const passedOver = ignorable(source).filter((prefix) => used.has(prefix) && !ignorable(root).includes(prefix));
  if (passedOver.length === 0) return;
  root.attributes['xmlns:mc'] ??= source.attributes['xmlns:mc'] ?? '';
  root.attributes['mc:Ignorable'] = [...ignorable(root), ...passedOver].join(' ');
}

const prefixOf = (name: string): string => (name.includes(':') ? (name.split(':')[0] ?? '') : '');
