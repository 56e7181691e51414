import { Editor } from '@tiptap/core';
import { EditorState, Selection } from '@tiptap/pm/state';
import { docOf } from '../markdown/note-doc.ts';
import type { MarkedText } from '../text-marks.ts';
import { marksInDoc, type PlacedMark } from './marks-in-doc.ts';
import { NoteText } from './note-text.ts';
import { preparedHtml } from './pasted-html.ts';
import { pastedText } from './pasted-text.ts';
import { noteSchema, TYPED_RULES } from './schema.ts';
import { type Refusal, refusalOf, withinLimits } from './within-limits.ts';
import { showMarks, wordMarks } from './word-marks.ts';

interface NoteEditorOptions {
  /** Where the editor is put. */
  element: HTMLElement;
  /** Of the element that takes the text: names, classes. */
  attributes: Record<string, string>;
  /** The stored text. */
  markdown: string;
  /** A user has changed the text. Not called for what only the editor does. */
  onText: (markdown: string) => void;
  onLeave: () => void;
  /** A change was not made, for a reason; with null: a later one was. */
  onRefused: (refusal: Refusal | null) => void;
  /** A key or a click has led to marked words, or away from them. */
  onMark?: (mark: PlacedMark | null) => void;
}

const NO_MARKS: MarkedText = { text: '', marks: [] };

/** One field: an editor for a note, kept apart from React. To be destroyed. */
export class NoteEditor {
  readonly editor: Editor;
  readonly #options: NoteEditorOptions;
  readonly #text = new NoteText();
  /** What the editor shows, as it was given or handed out. */
  #shown: string;
  #marked = NO_MARKS;

  constructor(options: NoteEditorOptions) {
    const { element, attributes, markdown } = options;
    this.#options = options;
    this.#shown = markdown;
    this.editor = new Editor({
      element,
      extensions: [
        ...noteSchema,
        withinLimits({ markdownOf: (doc) => this.#text.of(doc), onRefused: options.onRefused }),
        wordMarks({ onMark: (mark) => options.onMark?.(mark) }),
      ],
      content: docOf(markdown),
      // The content security policy refuses style elements without a nonce; the few rules are in our own style sheet.
      injectCSS: false,
      enableInputRules: TYPED_RULES,
      enablePasteRules: false,
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', ...attributes },
        // Escape leaves the field; the editor would keep it for itself.
        handleDOMEvents: { keydown: ({ composing }, event) => event.key === 'Escape' && !composing },
        transformPastedHTML: preparedHtml,
        clipboardTextParser: pastedText,
      },
      onUpdate: () => this.#keep(),
      onBlur: () => this.#leave(),
    });
    const { doc, tr } = this.editor.state;
    this.#text.open(doc, markdown);
    this.editor.view.dispatch(tr.setSelection(Selection.atEnd(doc)));
  }

  /** Shows a text that comes from elsewhere; what is shown already stays, with cursor and steps to take back. */
  show(markdown: string): void {
    if (markdown === this.#shown) return;
    this.#shown = markdown;
    this.#draw(markdown);
  }

  /** Marks words. While the text is ahead of the one that was looked at, the marks before move along with what is typed. */
  mark(marked: MarkedText = NO_MARKS): void {
    this.#marked = marked;
    const { doc } = this.editor.state;
    if (marked.marks.length === 0) showMarks(this.editor, []);
    else if (marked.text === this.#text.of(doc)) showMarks(this.editor, marksInDoc(doc, marked.text, marked.marks));
  }

  /** Puts better words in place of marked ones, as if typed. */
  replace({ from, to }: PlacedMark, words: string): void {
    this.editor.chain().focus().insertContentAt({ from, to }, { type: 'text', text: words }).run();
  }

  /** Where marked words stand, in pixels from the upper left corner of the field. */
  placeOf({ from, to }: PlacedMark): { top: number; left: number } {
    const { view } = this.editor;
    const field = view.dom.getBoundingClientRect();
    const [begin, end] = [view.coordsAtPos(from), view.coordsAtPos(to)];
    return { top: end.bottom - field.top, left: Math.max(0, begin.left - field.left) };
  }

  #keep(): void {
    this.#options.onMark?.(null);
    const markdown = this.#text.of(this.editor.state.doc);
    const refusal = refusalOf(markdown);
    this.#options.onRefused(refusal);
    if (refusal || markdown === this.#shown) return;
    this.#shown = markdown;
    this.#options.onText(markdown);
  }

  #leave(): void {
    this.#options.onLeave();
    // Unless in another window; whoever comes back from there goes on where they were.
    if (document.hasFocus()) this.#draw(this.#text.of(this.editor.state.doc));
  }

  /** Shows a text as it prints, with the cursor at its end. Steps before it can no longer be taken back in the field. */
  #draw(markdown: string): void {
    const { state, schema, view } = this.editor;
    const doc = schema.nodeFromJSON(docOf(markdown));
    this.#text.open(doc, markdown);
    if (doc.eq(state.doc)) return;
    view.updateState(EditorState.create({ doc, plugins: state.plugins, selection: Selection.atEnd(doc) }));
    // Tells those who watch the editor.
    view.dispatch(view.state.tr);
    this.mark(this.#marked);
  }
}
