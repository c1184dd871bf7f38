/** For how long work may go on without a pause, in milliseconds: half of what a frame has. */
const SLICE = 8;

/**
 * Divides work on the page into short tasks, so that it never keeps a key or a click waiting.
 *
 * @returns to be called between two steps: a promise that is fulfilled at once while there is time
 *   left, and otherwise after whatever else waits to be done
 */
export function slices(): () => Promise<void> {
  let end = performance.now() + SLICE;
  return async () => {
    if (performance.now() < end) return;
    await nextTask();
    end = performance.now() + SLICE;
  };
}

/** Comes after what is waiting; unlike a timer's, its delay does not grow from call to call. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
