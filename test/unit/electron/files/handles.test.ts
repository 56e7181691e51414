import { expect, test } from 'vitest';
import { createFileHandles } from '../../../../electron/files/handles.ts';
import type { FileHandle } from '../../../../shared/ipc/contract.ts';

test('a handle leads back to its path and says nothing about it', () => {
  const handles = createFileHandles();
  const handle = handles.remember('/home/a/Anlage.docx');
  expect(handles.pathOf(handle)).toBe('/home/a/Anlage.docx');
  expect(handle).not.toContain('Anlage');
});

test('the same path keeps its handle, another path gets another', () => {
  const handles = createFileHandles();
  expect(handles.remember('/a')).toBe(handles.remember('/a'));
  expect(handles.remember('/a')).not.toBe(handles.remember('/b'));
});

test('a handle that was never given out leads nowhere', () => {
  expect(createFileHandles().pathOf('/etc/passwd' as FileHandle)).toBeUndefined();
});
