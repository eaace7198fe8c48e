import { afterAll, beforeAll } from "@jest/globals";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

let browser: Browser | null = null;

/** A browser for the tests of a file: CHROME_PATH, which `npm test` finds, or Debian's chromium. */
export function browserForTests(): { newPage: (options?: BrowserContextOptions) => Promise<Page> } {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
      // Chromium's sandbox cannot start as root, which containers are.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
  });
  afterAll(async () => {
    await browser?.close();
    browser = null;
  });
  return {
    newPage: async (options = {}) => {
      if (browser === null) throw new Error("The browser is not open yet");
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: "en-GB", ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      return page;
    },
  };
}
