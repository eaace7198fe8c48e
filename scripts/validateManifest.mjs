/** npm run validate: what can be checked of the built manifest without asking Microsoft's service, which would upload it. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const { OfficeAddinManifest } = createRequire(import.meta.url)("office-addin-manifest");
const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const addin = join(root, "dist/addin");
const built = join(addin, "manifest.xml");
const schema = join(root, "../shared/manifest-xsd/OfficeAppManifestV1_1.xsd");

const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);
const unknown = (wanted, known) => [...new Set(wanted)].filter((name) => !known.includes(name));

/** Every resource that is asked for must be there, or Excel refuses the whole manifest. */
function danglingResources(text) {
  return unknown(all(text, /resid="([^"]+)"/g), all(text, /<bt:(?:Image|Url|String) id="([^"]+)"/g));
}

/** Every page and picture that it names must be among the files that are shipped. */
function missingFiles(text) {
  const paths = all(text, /DefaultValue="(https?:[^"]+)"/g).map((url) => new URL(url).pathname);
  return [...new Set(paths)].filter((path) => !existsSync(join(addin, path)));
}

const insecure = (text) => all(text, /DefaultValue="(http:[^"]+)"/g);

async function unreadable() {
  const { id, version, displayName } = await OfficeAddinManifest.readManifestFile(built);
  return [id, version, displayName].every((part) => typeof part === "string" && part !== "") ? [] : ["id, version or name"];
}

function againstSchema() {
  const { status, stderr } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, built], { encoding: "utf8" });
  return status === 0 ? [] : [stderr.trim()];
}

const canUseSchema = () => existsSync(schema) && spawnSync("xmllint", ["--version"]).status === 0;

/** Each check answers what is wrong; an empty list is a pass, null that it could not be run here. */
const CHECKS = {
  "can be read": unreadable,
  "names only resources that it holds": danglingResources,
  "names only files that are shipped": missingFiles,
  "uses https everywhere": insecure,
  "follows the schema": () => (canUseSchema() ? againstSchema() : null),
};

/** Checks dist/addin/manifest.xml and counts; says what is wrong. */
export async function validateManifest() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const text = existsSync(built) ? readFileSync(built, "utf8") : "";
  for (const [name, check] of Object.entries(CHECKS)) {
    const wrong = text === "" ? ["dist/addin/manifest.xml is not there: npm run build"] : await check(text);
    if (wrong === null) count.skipped++;
    else if (wrong.length === 0) count.passed++;
    else count.failed++;
    if (wrong?.length > 0) console.error(`The manifest fails "${name}": ${wrong.join(", ")}`);
    if (wrong === null) console.log(`Skipped: the manifest "${name}" (needs xmllint and ../shared)`);
  }
  return count;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed } = await validateManifest();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
