import type { Editor, JSONContent } from '@tiptap/core';
import { blocksOf, docOf } from '../markdown/note-doc.ts';
import { markdownOf } from '../markdown/note-markdown.ts';
import type { NoteAccess } from '../rich-text-parts.ts';

export function noteAccess(editor: Editor): NoteAccess {
  return {
    insert: (markdown) => {
      const { content = [] } = docOf(markdown);
      const [first] = content;
      const isOneParagraph = content.length === 1 && first?.type === 'paragraph';
      const words = isOneParagraph ? [...gapBefore(editor), ...(first.content ?? [])] : content;
      editor.chain().focus().insertContent(words).run();
    },
    selected: () => {
      const { doc, selection } = editor.state;
      const part = selection.empty ? doc : doc.cut(selection.from, selection.to);
      return markdownOf(blocksOf(part.toJSON())).trim();
    },
    focus: () => editor.commands.focus(),
  };
}

/** Words that follow others in the same line begin with a blank. */
function gapBefore({ state: { selection } }: Editor): JSONContent[] {
  const before = selection.$from.nodeBefore;
  const isGap = !before?.isText || /\s$/.test(before.text ?? '');
  return isGap ? [] : [{ type: 'text', text: ' ' }];
}
