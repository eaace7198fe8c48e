import { describe, expect, jest, test } from "@jest/globals";
import type { Workbook } from "../../src/app/ports";
import { browserMemory } from "../../src/taskpane/browserMemory";
import { lazyWorkbook } from "../../src/taskpane/lazyWorkbook";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { westmarsh } from "../support/westmarsh";

describe("what the browser remembers", () => {
  test("is there on the next visit, apart from other partitions", () => {
    browserMemory("one.").set("first-run-seen", "yes");
    expect(browserMemory("one.").get("first-run-seen")).toBe("yes");
    expect(browserMemory("two.").get("first-run-seen")).toBeNull();
  });

  test("is kept while the pane is open where the browser refuses storage", () => {
    const refuse = (): never => {
      throw new DOMException("denied", "SecurityError");
    };
    const spies = [
      jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse),
      jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse),
    ];
    const memory = browserMemory("");
    memory.set("first-run-seen", "yes");
    expect(memory.get("first-run-seen")).toBe("yes");
    spies.forEach((spy) => spy.mockRestore());
  });
});

test("the workbook's code is fetched by the first command, once", async () => {
  const fetch = jest.fn<() => Promise<Workbook>>().mockResolvedValue(memoryWorkbook(westmarsh()));
  const workbook = lazyWorkbook(fetch);
  expect(fetch).not.toHaveBeenCalled();
  await Promise.all([workbook.read(), workbook.show("'Priority 1'!A1")]);
  await workbook.read();
  expect(fetch).toHaveBeenCalledTimes(1);
});
