/** What a note may hold, and the keys for it. */
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import type { EditorState } from '@tiptap/pm/state';
import { ThreeLevels } from './three-levels.ts';

/** Lines and then bullets: what `noteBlocks` reads of an item. */
const Item = ListItem.extend({
  content: 'paragraph+ bulletList*',
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      // Outside of bullets, and back from the first level, Tab leaves the field.
      Tab: () => this.editor.isActive(this.name) && (this.editor.commands.sinkListItem(this.name) || true),
      'Shift-Tab': () => isNested(this.editor.state) && this.editor.commands.liftListItem(this.name),
    };
  },
});

/** Without its own Tab, which takes a paragraph below a list into it. */
const ListEdges = ListKeymap.extend({
  addKeyboardShortcuts() {
    return { ...this.parent?.(), Tab: () => false };
  },
});

/** In a bullet below another one: list, item, list, item, paragraph. */
const isNested = ({ selection }: EditorState): boolean => selection.$from.depth >= 5;

const LineBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() };
  },
});

/** A dash at the beginning makes a bullet, as it always has; asterisks are no markers any more, but what they look like. */
export const TYPED_RULES = ['bulletList'];

export const noteSchema = [
  ...[Document, Paragraph, Text, Bold, Italic, LineBreak],
  ...[BulletList, Item, ListEdges, ThreeLevels],
  UndoRedo,
];
