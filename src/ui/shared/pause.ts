/** Lets the browser answer the officer before the next piece of work. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
