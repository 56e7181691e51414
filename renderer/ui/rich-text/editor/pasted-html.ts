/**
 * HTML from other programs, prepared so that the editor reads of it what notes know. Whatever is not prepared here and not
 * known either is left out by the editor, which keeps the words.
 */

/** What Word puts at paragraphs of lists, whose bullets are text. */
const WORD_LIST = /mso-list:[^;]*\blevel(\d)/i;
const WORD_MARKER = '[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]';
/** "1." and "a)", but not the "o" that is Word's bullet of the second level. */
const NUMBER = /^\s*(\w{1,4}[.)])\s*$/;

const TAG = /<[a-z][^>]*>/gi;

export function preparedHtml(html: string): string {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  for (const table of page.querySelectorAll('table')) table.replaceWith(...Array.from(table.rows, rowAsLine));
  for (const paragraph of page.querySelectorAll('p')) if (isBlank(paragraph)) paragraph.remove();
  for (const styled of page.querySelectorAll('[data-style]')) takeTypeOver(styled);
  makeListsOfWord(page);
  for (const list of page.querySelectorAll('ol')) spellOutNumbers(list);
  return page.body.innerHTML;
}

/** The content security policy reports every style that is parsed, even of a page that nobody will see. */
const withoutStyles = (html: string): string =>
  html
    .replace(/<style\b.*?<\/style>/gis, '')
    .replace(TAG, (tag) => tag.replace(/([\s"'])style(?=\s*=)/gi, '$1data-style'));

/** Bold and italic as elements, where they are styles. */
function takeTypeOver(styled: Element): void {
  const style = styled.getAttribute('data-style') ?? '';
  const weight = /font-weight:\s*([a-z0-9]+)/i.exec(style)?.[1];
  if (weight && /^(?:bold|[6-9]00)/i.test(weight)) wrapContent(styled, 'b');
  else if (weight && styled.matches('b, strong')) styled.replaceWith(...styled.childNodes);
  if (/font-style:\s*(?:italic|oblique)/i.test(style)) wrapContent(styled, 'i');
}

function wrapContent(element: Element, name: 'b' | 'i'): void {
  const wrapper = element.ownerDocument.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** Word's empty paragraphs hold a blank. */
const isBlank = (paragraph: Element): boolean => paragraph.textContent.trim() === '' && !paragraph.querySelector('br');

function rowAsLine(row: HTMLTableRowElement): Element {
  const line = row.ownerDocument.createElement('p');
  for (const cell of row.cells) line.append(...(line.hasChildNodes() ? [' '] : []), ...cell.childNodes);
  return line;
}

interface OpenList {
  level: number;
  list: Element;
}

/** Real lists of the paragraphs that Word writes, nested by the levels it names. */
function makeListsOfWord(page: Document): void {
  /** One inside the other. */
  let open: OpenList[] = [];
  for (const paragraph of page.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    const level = Number(WORD_LIST.exec(paragraph.getAttribute('data-style') ?? '')?.[1] ?? 0);
    if (level === 0 || spelledOut(paragraph)) continue;
    if (paragraph.previousElementSibling !== open[0]?.list) open = [];
    open = openAt(level, open, paragraph);
    const item = page.createElement('li');
    item.append(...paragraph.childNodes);
    open.at(-1)?.list.append(item);
    paragraph.remove();
  }
}

/** The open lists down to this level. Levels between two that are used are left out. */
function openAt(level: number, open: readonly OpenList[], paragraph: Element): OpenList[] {
  const kept = open.filter((one) => one.level <= level);
  const above = kept.at(-1);
  if (above?.level === level) return kept;
  const list = paragraph.ownerDocument.createElement('ul');
  if (above) above.list.lastElementChild?.append(list);
  else paragraph.before(list);
  return [...kept, { level, list }];
}

/** Takes the bullet off; a number stays, as text. */
function spelledOut(paragraph: Element): boolean {
  const marker = paragraph.querySelector(WORD_MARKER);
  const number = NUMBER.exec(marker?.textContent ?? '')?.[1];
  marker?.remove();
  if (number) paragraph.prepend(`${number} `);
  return number !== undefined;
}

/** Notes know no numbered lists: the numbers become words, those of a list within bullets stay in bullets. */
function spellOutNumbers(list: HTMLOListElement): void {
  const isInBullet = list.parentElement?.closest('li') !== null;
  const lines = Array.from(list.children, (item, index) => {
    const line = list.ownerDocument.createElement(isInBullet ? 'li' : 'div');
    line.append(...item.childNodes);
    const first = line.firstElementChild;
    (first?.tagName === 'P' ? first : line).prepend(`${list.start + index}. `);
    return line;
  });
  if (!isInBullet) {
    list.replaceWith(...lines);
    return;
  }
  const bullets = list.ownerDocument.createElement('ul');
  bullets.append(...lines);
  list.replaceWith(bullets);
}
