/** docx numbers bookmarks from counters that go on from document to document, and links by chance. Here they begin at 1 again. */

const BOOKMARK = /<w:bookmarkStart [^>]*>/g;
const TARGET = /_Toc\d+(?=["\s<])/g;
const BOOKMARK_ID = /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/g;

/** Renumbers the bookmarks of a part in reading order, with all links and page references to them. */
export function renumberBookmarks(xml: string): string {
  const names = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const [start] of xml.matchAll(BOOKMARK)) {
    const name = /w:name="(_Toc\d+)"/.exec(start)?.[1];
    const id = /w:id="(\d+)"/.exec(start)?.[1];
    if (name) names.set(name, `_Toc${names.size + 1}`);
    if (id) ids.set(id, String(ids.size + 1));
  }
  return xml
    .replace(TARGET, (name) => names.get(name) ?? name)
    .replace(BOOKMARK_ID, (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`);
}

const LINK = /<w:hyperlink [^>]*?r:id="([^"]+)"/g;

/**
 * Names the relationships of links by their order: "link1", "link2" …. `body` and `relationships` are the two parts of one
 * document.
 */
export function renumberLinks(body: string, relationships: string): { body: string; relationships: string } {
  const ids = new Map<string, string>();
  for (const [, id = ''] of body.matchAll(LINK)) if (!ids.has(id)) ids.set(id, `link${ids.size + 1}`);
  const renamed = (xml: string, attribute: RegExp) =>
    xml.replace(attribute, (whole, before: string, id: string) => (ids.has(id) ? `${before}${ids.get(id)}"` : whole));
  return {
    body: renamed(body, /(<w:hyperlink [^>]*?r:id=")([^"]+)"/g),
    relationships: renamed(relationships, /(<Relationship [^>]*?Id=")([^"]+)"/g),
  };
}
