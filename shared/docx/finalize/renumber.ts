/** docx numbers bookmarks from counters that go on from document to document. Here they begin at 1 again. */

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
