import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const { env, platform } = process;

/** Where Chrome, Edge and Chromium usually stand, by system. */
const USUAL_PLACES = {
  win32: [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
      join(folder, "Chromium/Application/chrome.exe"),
    ]),
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
};

const NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const onPath = () => (env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));

const look = () =>
  [env.CHROME_PATH, ...(USUAL_PLACES[platform] ?? []), ...onPath(), "/snap/bin/chromium"].find(
    (place) => place !== undefined && place !== "" && existsSync(place),
  ) ?? null;

/** Whether we may install a package: root on Debian or one of its children. */
function canInstall() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  // Ubuntu's chromium package is only a door to snap, which containers do not have.
  return platform === "linux" && process.getuid?.() === 0 && /^ID="?debian"?$/m.test(release) && existsSync("/usr/bin/apt-get");
}

function install() {
  console.log("No browser found: installing Debian's chromium…");
  const options = { stdio: ["ignore", "ignore", "inherit"], env: { ...env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options);
  return look();
}

/** How to get a browser, for those who have none. */
export const HOW_TO_GET_ONE = "No browser found: install Chrome, Edge or Chromium, or set CHROME_PATH to one.";

/** The path of a browser that playwright can drive; null when there is none and none could be installed. */
export function findBrowser() {
  return look() ?? (canInstall() ? install() : null);
}
