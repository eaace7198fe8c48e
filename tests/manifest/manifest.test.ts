import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "@jest/globals";

const MANIFEST = resolve("manifest.xml");
const manifest = readFileSync(MANIFEST, "utf8");
const folder = mkdtempSync(join(tmpdir(), "actionbook-manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

function validate(text: string): { readonly code: number | null; readonly says: string } {
  const path = join(folder, "manifest.xml");
  writeFileSync(path, text);
  const { status, stderr, stdout } = spawnSync("node", ["scripts/validate-manifest.mjs", path], { encoding: "utf8" });
  return { code: status, says: stderr + stdout };
}

test("the manifest that is shipped has no fault", () => {
  expect(validate(manifest)).toEqual({ code: 0, says: expect.stringContaining("no fault found") });
});

test.each([
  ["a resid that stands for nothing", 'resid="Open.Tip"', 'resid="Open.Tipp"', 'resid "Open.Tipp" stands for nothing'],
  [
    "an address without https",
    "https://localhost:3000/commands.html",
    "http://localhost:3000/commands.html",
    "is not an https address",
  ],
  ["an icon that is not there", "icon-80.png", "icon-81.png", "icon-81.png is not in assets"],
  ["an icon in another size", "assets/icon-80.png", "assets/icon-64.png", "is 64x64, not 80x80"],
  ["another version than package.json's", /<Version>[^<]*/, "<Version>9.9.9.9", "The version is 9.9.9.9"],
  [
    "a string that is never used",
    '<bt:String id="Group.Label"',
    '<bt:String id="Group.Label2"',
    'Resource "Group.Label2" is never used',
  ],
])("%s is found", (_, good, bad, says) => {
  expect(validate(manifest.replace(good, bad))).toEqual({ code: 1, says: expect.stringContaining(says) });
});

const canLint = existsSync("../shared/manifest-xsd") && spawnSync("xmllint", ["--version"]).error === undefined;
(canLint ? test : test.skip)("what Microsoft's schema refuses is found", () => {
  const provider = /\s*<ProviderName>.*<\/ProviderName>/;
  const { code, says } = validate(manifest.replace(provider, ""));
  expect(code).toBe(1);
  expect(says).toContain("ProviderName");
});

// In a process of its own: the reader pulls in modules that jest cannot load.
const READ = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml").then((info) => console.log(JSON.stringify(info)))`;

test("Microsoft's own reader sees an Excel add-in that may read and write the workbook", () => {
  const { stdout } = spawnSync("node", ["-e", READ], { encoding: "utf8" });
  expect(JSON.parse(stdout)).toMatchObject({
    displayName: "Actionbook",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultLocale: "en-GB",
    id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  });
});

test("it asks for no newer Excel than it needs", () => {
  expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.9" />');
});

test("every name of a function on the ribbon is one that the commands page knows", () => {
  const names = [...manifest.matchAll(/<FunctionName>([^<]+)/g)].map(([, name]) => name);
  const commands = readFileSync("src/commands/commands.ts", "utf8");
  expect(names.filter((name) => !commands.includes(`associate("${name ?? ""}"`))).toEqual([]);
});
