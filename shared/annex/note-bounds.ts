/**
 * Bounds what a note asks of the Markdown parser. That nests as deep as a text says and compares emphasis marks with each
 * other: two kilobytes of "- - - …" overflow its stack, twenty of "**a_" keep it busy for seconds.
 */

/** Characters in front of a line: far more than the three levels of bullets that are printed need. */
const MOST_INDENT = 32;
/** `*` and `_` in a note: some hundred words in bold type. */
const MOST_MARKS = 1000;
/** `***` is bold and italic; there is nothing more to say. */
const LONGEST_RUN = 3;

/** Indent, up to three bullets or numbers one in the other, text. */
const LINE = /^([ \t]*)((?:(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)[ \t]*){0,3})(.*)$/s;
/** One more bullet or number. */
const MARKER = /^(\d*)([-*+.)])(?=[ \t]|$)/;
/** "- - - -", "***": people draw lines like this. */
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
/** A backslash takes its meaning from the next character, which is then no part of a run. */
const RUN = /\\.|[*_]+/gs;

/**
 * The note with a backslash before marks that go too far, so that they are printed as they were typed; undefined when there
 * are too many emphasis marks to be read at all.
 */
export function boundedNote(note: string): string | undefined {
  let marks = 0;
  const boundedRun = (run: string): string => {
    if (run.startsWith('\\')) return run;
    marks += run.length;
    return run.length > LONGEST_RUN ? run.replace(/./g, '\\$&') : run;
  };
  const boundedLine = (line: string): string => {
    const [, indent = '', markers = '', text = ''] = LINE.exec(line) ?? [];
    const isRule = RULE.test(markers + text);
    const before = indent.slice(0, MOST_INDENT) + (isRule ? '' : markers);
    const after = isRule ? `\\${markers}${text}` : text.replace(MARKER, '$1\\$2');
    return before + after.replace(RUN, boundedRun);
  };
  const bounded = note
    .split(/\r\n?|\n/)
    .map(boundedLine)
    .join('\n');
  return marks > MOST_MARKS ? undefined : bounded;
}
