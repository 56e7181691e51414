/** Markers of the notes' Markdown subset, put in and taken out around a selection. Pure: offsets in, offsets out. */

export interface TextSelection {
  text: string;
  /** First and behind the last selected character. */
  start: number;
  end: number;
}

/** Replaces `text` from `from` to `to`; afterwards `start` to `end` is selected. */
export interface TextEdit {
  from: number;
  to: number;
  insert: string;
  start: number;
  end: number;
}

const BULLET = '- ';

/** Bold (`**`) or italic (`*`) on or off. Without a selection the cursor ends up between the markers. */
export function toggleMarker({ text, start, end }: TextSelection, marker: '**' | '*'): TextEdit {
  const size = marker.length;
  const selected = text.slice(start, end);
  if (isWrapped(text.slice(0, start), text.slice(end), marker)) {
    return { from: start - size, to: end + size, insert: selected, start: start - size, end: end - size };
  }
  // Markers beside a blank would be printed as they are.
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(selected) ?? [];
  const at = start + before.length + size;
  return {
    from: start,
    to: end,
    insert: `${before}${marker}${core}${marker}${after}`,
    start: at,
    end: at + core.length,
  };
}

/** Bullets on or off for every line that the selection touches. */
export function toggleBullets({ text, start, end }: TextSelection): TextEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(start, end - 1));
  const to = lineEnd === -1 ? text.length : lineEnd;
  const lines = text.slice(from, to).split('\n');
  const areBullets = lines.every((line) => /^\s*- /.test(line));
  const insert = lines.map((line) => (areBullets ? line.replace(/^(\s*)- /, '$1') : BULLET + line)).join('\n');
  return { from, to, insert, start: from + insert.length, end: from + insert.length };
}

/**
 * Enter inside a list begins the next item; on an empty item it ends the list,
 * with the blank line that keeps the text below from belonging to its last item. Null: an ordinary line break.
 */
export function continueBullets({ text, start, end }: TextSelection): TextEdit | null {
  if (start !== end) return null;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const [, bullet = '', content = ''] = /^(\s*- )(.*)$/.exec(text.slice(from, start)) ?? [];
  if (bullet === '') return null;
  if (content.trim() === '') {
    const insert = /\S.*\n$/.test(text.slice(0, from)) ? '\n' : '';
    return { from, to: start, insert, start: from + insert.length, end: from + insert.length };
  }
  const at = start + 1 + bullet.length;
  return { from: start, to: start, insert: `\n${bullet}`, start: at, end: at };
}

/** Exactly this marker at both sides: `**` around a word is not `*` twice. */
function isWrapped(before: string, after: string, marker: string): boolean {
  const left = /\*+$/.exec(before)?.[0].length ?? 0;
  const right = /^\*+/.exec(after)?.[0].length ?? 0;
  const size = marker.length;
  const stars = Math.min(left, right);
  return size === 1 ? stars === 1 || stars === 3 : stars >= 2;
}
