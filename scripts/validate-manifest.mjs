/**
 * Checks manifest.xml, all on this machine: node scripts/validate-manifest.mjs [manifest.xml]
 * Microsoft's own `office-addin-manifest validate` sends the file to a service; this does not. It checks what the schema
 * cannot: that every resid stands for something, that every address is https, that the icons are there in their sizes, and that
 * the version is package.json's. With xmllint and Microsoft's schema (MANIFEST_XSD, or ../shared/manifest-xsd) it checks that too.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const path = resolve(process.argv[2] ?? join(root, "manifest.xml"));
const schema = process.env.MANIFEST_XSD ?? join(root, "../shared/manifest-xsd/OfficeAppManifestV1_1.xsd");
const manifest = readFileSync(path, "utf8");

const all = (pattern, text = manifest) => [...text.matchAll(pattern)];
const resources = /<Resources>[\s\S]*<\/Resources>/.exec(manifest)?.[0] ?? "";
const ids = new Map(all(/<bt:\w+ id="([^"]+)" DefaultValue="([^"]*)"/g, resources).map(([, id, value]) => [id, value]));

function danglingResids() {
  return all(/resid="([^"]+)"/g)
    .filter(([, id]) => !ids.has(id))
    .map(([, id]) => `resid "${id}" stands for nothing in Resources.`);
}

function unusedResources() {
  const used = new Set(all(/resid="([^"]+)"/g).map(([, id]) => id));
  return [...ids.keys()].filter((id) => !used.has(id)).map((id) => `Resource "${id}" is never used.`);
}

function plainAddresses() {
  const addresses = all(/DefaultValue="([a-z]+:\/\/[^"]*)"/g);
  return addresses.filter(([, url]) => !url.startsWith("https://")).map(([, url]) => `${url} is not an https address.`);
}

/** The width and height that a PNG's first chunk states. */
function pngSize(file) {
  const bytes = readFileSync(file);
  return bytes.toString("latin1", 1, 4) === "PNG" ? `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}` : "no PNG";
}

function wrongIcons() {
  const ribbon = all(/<bt:Image size="(\d+)" resid="([^"]+)"/g).map(([, size, id]) => [size, ids.get(id) ?? ""]);
  const store = [
    ["32", /<IconUrl DefaultValue="([^"]+)"/.exec(manifest)?.[1] ?? ""],
    ["64", /<HighResolutionIconUrl DefaultValue="([^"]+)"/.exec(manifest)?.[1] ?? ""],
  ];
  return [...ribbon, ...store].flatMap(([size, url]) => {
    const file = join(root, "assets", url.split("/assets/")[1] ?? "?");
    if (!existsSync(file)) return [`Icon ${url} is not in assets.`];
    const found = pngSize(file);
    return found === `${size}x${size}` ? [] : [`Icon ${url} is ${found}, not ${size}x${size}.`];
  });
}

function otherVersion() {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const stated = /<Version>([^<]*)<\/Version>/.exec(manifest)?.[1];
  return stated === `${version}.0` ? [] : [`The version is ${stated}; package.json says ${version}, so it must be ${version}.0.`];
}

/** What Microsoft's schema refuses; null where the schema or xmllint is not here. */
function schemaFaults() {
  if (!existsSync(schema)) return null;
  const { status, stderr, error } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, path], { encoding: "utf8" });
  if (error !== undefined) return null;
  return status === 0 ? [] : stderr.trim().split("\n");
}

const bySchema = schemaFaults();
const faults = [
  ...danglingResids(),
  ...unusedResources(),
  ...plainAddresses(),
  ...wrongIcons(),
  ...otherVersion(),
  ...(bySchema ?? []),
];
for (const fault of faults) console.error(fault);
if (bySchema === null) console.log("Microsoft's schema or xmllint is not here, so the order of elements was not checked.");
if (faults.length === 0) console.log(`${path}: no fault found.`);
process.exitCode = faults.length === 0 ? 0 : 1;
