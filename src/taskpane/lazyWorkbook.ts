import type { Workbook } from "../app/ports";

/** A workbook whose code is fetched by the first command; `fetch` is called once. */
export function lazyWorkbook(fetch: () => Promise<Workbook>): Workbook {
  let fetched: Promise<Workbook> | null = null;
  const workbook = (): Promise<Workbook> => (fetched ??= fetch());
  return {
    read: async (watch) => rested(await (await workbook()).read(watch)),
    write: async (book, watch) => (await workbook()).write(book, watch),
    patch: async (changes) => (await workbook()).patch(changes),
    show: async (at) => (await workbook()).show(at),
    onChanged: async (listener) => (await workbook()).onChanged(listener),
  };
}

/** Lets the browser answer the officer between the reading of a large workbook and what is made of it: each takes a tenth of a second. */
function rested<Value>(value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(() => resolve(value)));
}
