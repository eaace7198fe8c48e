import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserForTests } from "./support/browser";
import { officeParent } from "./support/officeParent";
import { watchPage } from "./support/watchPage";

const ORIGIN = "https://localhost:8443";
const TYPES = new Map([
  [".html", "text/html"],
  [".js", "text/javascript"],
  [".css", "text/css"],
  [".png", "image/png"],
]);

/** Answers from dist/addin as an https server would, and Microsoft's network from the npm package, which names files in lower case. */
async function serve(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (pathname === "/parent.html")
      return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Parent</title>" });
    const microsoft = join("node_modules/@microsoft/office-js/dist", pathname.replace("/lib/1/hosted", "").toLowerCase());
    const file = origin === ORIGIN ? join("dist/addin", pathname) : microsoft;
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: TYPES.get(extname(file)) ?? "application/octet-stream", body: readFileSync(file) });
  });
}

const { newPage } = browserForTests();

test("the shipped page starts under Microsoft's unmodified office.js, and what Excel refuses is said in our words", async () => {
  const page = await newPage();
  const watched = watchPage(page);
  await serve(page);
  await page.goto(`${ORIGIN}/parent.html`);
  await page.evaluate(officeParent, `${ORIGIN}/taskpane.html`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "Read this workbook" }).first().click();
  await pane.getByText("The sheet or workbook is protected.").first().waitFor();
  expect(watched.errors).toEqual([]);
  expect(watched.outside.filter((url) => !url.startsWith("https://appsforoffice.microsoft.com/lib/1/hosted/"))).toEqual([]);
});

test("without Excel the shipped page says what to do", async () => {
  const page = await newPage();
  await serve(page);
  await page.goto(`${ORIGIN}/taskpane.html`);
  await page.getByText("Actionbook cannot reach Excel").waitFor();
});
