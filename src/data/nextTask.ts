/** Lets the browser draw and answer before work goes on: what takes long is done in parts, with this between them. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
