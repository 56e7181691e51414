import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import css from '../rich-text.module.css';
import type { PlacedMark } from './marks-in-doc.ts';

const MARK_KEYS = { next: 'F8', previous: 'Shift-F8' } as const;
const KEY = new PluginKey<DecorationSet>('wordMarks');

/** Shows marks in a document, in place of those before; what is typed from now on moves them along. */
export function showMarks({ state, view }: Pick<Editor, 'state' | 'view'>, marks: readonly PlacedMark[]): void {
  if (marks.length === 0 && KEY.getState(state)?.find().length === 0) return;
  // No change of the text: nothing to be taken back, nothing to be stored.
  view.dispatch(state.tr.setMeta(KEY, marks).setMeta('addToHistory', false));
}

interface Options {
  /** Hears what is said of the words that a key or a click has led to; null when a click or a change leads away. */
  onMark: (mark: PlacedMark | null) => void;
}

/** Underlined words that something is said about; F8 and Shift+F8 lead from one to the next, and a click to any. */
export const wordMarks = ({ onMark }: Options) =>
  Extension.create({
    name: 'wordMarks',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key: KEY,
        state: { init: () => DecorationSet.empty, apply: moved },
        props: {
          decorations: (state) => KEY.getState(state),
          handleClick: ({ state }, position) => {
            onMark(marksOf(state).find(({ from, to }) => from <= position && position <= to) ?? null);
            // The cursor goes where it was clicked.
            return false;
          },
        },
      }),
    ],
    addKeyboardShortcuts() {
      const go = (step: 1 | -1) => {
        const mark = nextMark(this.editor.state, step);
        if (!mark) return false;
        const { state, view } = this.editor;
        view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, mark.from, mark.to)).scrollIntoView());
        onMark(mark);
        return true;
      };
      return { [MARK_KEYS.next]: () => go(1), [MARK_KEYS.previous]: () => go(-1) };
    },
  });

function moved(transaction: Transaction, before: DecorationSet): DecorationSet {
  const marks: readonly PlacedMark[] | undefined = transaction.getMeta(KEY);
  if (!marks) return before.map(transaction.mapping, transaction.doc);
  return DecorationSet.create(transaction.doc, decorationsOf(marks, transaction.doc));
}

const decorationsOf = (marks: readonly PlacedMark[], doc: Node): Decoration[] =>
  marks
    .filter(({ to }) => to <= doc.content.size)
    .map(({ from, to, ...said }) => {
      const { severity, message, advice = '' } = said;
      const words = { title: `${message}\n${advice}`.trim(), 'aria-description': message };
      return Decoration.inline(from, to, { class: css.marked ?? '', 'data-severity': severity, ...words }, said);
    });

/** In the order of the text. */
const marksOf = (state: EditorState): PlacedMark[] =>
  (KEY.getState(state)?.find() ?? [])
    .map((it) => ({ ...(it.spec as Omit<PlacedMark, 'from' | 'to'>), from: it.from, to: it.to }))
    .sort((one, other) => one.from - other.from || one.to - other.to);

/** The mark behind the selection or before it; after the last comes the first again. */
function nextMark(state: EditorState, step: 1 | -1): PlacedMark | undefined {
  const { from, to } = state.selection;
  const marks = marksOf(state);
  const isSame = (mark: PlacedMark) => mark.from === from && mark.to === to;
  const at = marks.findIndex(isSame);
  if (at >= 0) return marks.at((at + step) % marks.length);
  if (step === 1) return marks.find((mark) => mark.from >= from) ?? marks[0];
  return marks.findLast((mark) => mark.to <= to) ?? marks.at(-1);
}
