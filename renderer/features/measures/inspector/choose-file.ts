/** Asks for one file. Only its content is handed over: where it lies is nobody's business. Null when the user gave up. */
export const chooseFile = async (): Promise<File | null> => (await ask(false))[0] ?? null;

/** Likewise for any number of files; none when the user gave up. */
export const chooseFiles = (): Promise<File[]> => ask(true);

function ask(multiple: boolean): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = multiple;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve([]));
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.click();
  });
}
