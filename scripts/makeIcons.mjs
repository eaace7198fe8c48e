/**
 * Draws the PNG icons of the manifest from assets/*.svg: node scripts/makeIcons.mjs
 * The PNGs are committed, so this runs only when a drawing changes. It needs a browser: CHROME_PATH or /usr/bin/chromium.
 */
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

/** The drawing for each size: at 16 pixels the full one would blur, so a simpler one stands in. */
const DRAWINGS = [
  { name: "icon", sizes: [32, 64, 80, 128], source: "icon.svg" },
  { name: "icon", sizes: [16], source: "icon-small.svg" },
  { name: "export", sizes: [32, 80], source: "export.svg" },
  { name: "export", sizes: [16], source: "export-small.svg" },
];

const assets = new URL("../assets/", import.meta.url);
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage();
for (const { name, sizes, source } of DRAWINGS) {
  const drawing = await readFile(new URL(source, assets), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    const path = new URL(`${name}-${size}.png`, assets).pathname;
    await page.screenshot({ path, omitBackground: true });
    console.log(path);
  }
}
await browser.close();
