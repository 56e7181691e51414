// Loaded into the main process before the program: waits until $CLICK_ON is painted in its window, clicks on it as a mouse
// does, and says both on the standard output. Costs the program one observer in its page.
const { app } = require('electron');

const TARGET = JSON.stringify(process.env.CLICK_ON);

/** Runs in the page: kept when the frame with what `isThere` looks for is painted. */
const seen = (isThere) => `new Promise((resolve) => {
  const found = () => {
    const result = (${isThere})(document.querySelector(${TARGET}));
    if (result) requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => resolve(result);
      painted.port2.postMessage(null);
    });
    return result;
  };
  if (found()) return;
  const observer = new MutationObserver(() => found() && observer.disconnect());
  observer.observe(document, { subtree: true, childList: true, attributes: true });
})`;

/** The middle of the box in a row, or of the target itself. */
const MIDDLE = `(target) => {
  const box = target && (target.querySelector('label') ?? target).getBoundingClientRect();
  if (!box || box.width === 0) return undefined;
  globalThis.statusBefore = target.dataset.status;
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}`;
const CHANGED = '(target) => target && target.dataset.status !== globalThis.statusBefore';

/** Walks down, ticks, searches, leaves the search and scrolls, then rests. */
async function work(contents, place) {
  const keys = [...Array(20).fill(['Down', ' ']).flat(), '/', ...'besucher', 'Escape', 'Escape'];
  for (const keyCode of keys) {
    contents.sendInputEvent({ type: 'keyDown', keyCode });
    if (keyCode.length === 1) contents.sendInputEvent({ type: 'char', keyCode });
    contents.sendInputEvent({ type: 'keyUp', keyCode });
    await passed(40);
  }
  for (let turn = 0; turn < 40; turn += 1) {
    contents.sendInputEvent({ type: 'mouseWheel', ...place, deltaY: -240 });
    await passed(25);
  }
  await passed(3000);
}

const passed = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

app.once('web-contents-created', (_event, contents) => {
  contents.once('did-navigate', async () => {
    const page = contents.mainFrame;
    const place = await page.executeJavaScript(seen(MIDDLE));
    process.stdout.write('bench: shown\n');
    const answered = page.executeJavaScript(seen(CHANGED));
    for (const type of ['mouseMove', 'mouseDown', 'mouseUp']) {
      contents.sendInputEvent({ type, ...place, button: 'left', clickCount: 1 });
    }
    await answered;
    process.stdout.write('bench: answered\n');
    if (!process.env.THEN_WORK) return;
    await work(contents, place);
    process.stdout.write('bench: worked\n');
  });
});
