/** Serves the workbench, or the add-in for a real Excel, from dist/ on this machine alone. */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { dirname, extname, join, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { listen } from "./listen.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const MICROSOFT_CLIENT = join(root, "node_modules/@microsoft/office-js/dist");
const ADDIN = join(root, "dist/addin");
const WORKBENCH = join(root, "dist/workbench");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

// Fluent makes empty <style> elements and fills them by rule: the hash is that of the empty text, nothing else inline passes.
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What a page may do: run its own files, talk to nobody else. IronCalc needs WebAssembly, on the workbench page alone. */
function policy(scripts) {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`.trim(),
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const SAFE_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Cache-Control": "no-store",
};

const OFFICE_TAG = /<script[^>]+appsforoffice\.microsoft\.com[^>]*><\/script>/;
const WORKBENCH_TAGS = '<script defer src="office-js/excel-web-16.00.js"></script><script defer src="paneOffice.js"></script>';

/** The shipped page with the script tags of the workbench: Microsoft's client alone, and the `Office` that it then lacks. */
function inWorkbench(page) {
  const shipped = readFileSync(join(ADDIN, page), "utf8");
  if (!OFFICE_TAG.test(shipped)) throw new Error(`${page} does not load office.js from Microsoft's network`);
  return shipped.replace(OFFICE_TAG, WORKBENCH_TAGS);
}

/** The pages of the workbench that are made from shipped ones. */
const MADE = { "/pane.html": "taskpane.html", "/commands-pane.html": "commands.html" };

/** The file under a folder that a path names; null when there is none or it leads outside. */
function fileUnder(folder, path) {
  const file = resolve(folder, `.${path}`);
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function workbenchFile(path) {
  if (path.startsWith("/office-js/")) return fileUnder(MICROSOFT_CLIENT, path.slice("/office-js".length).toLowerCase());
  return fileUnder(WORKBENCH, path) ?? fileUnder(ADDIN, path);
}

function send(request, response, status, headers, body) {
  response.writeHead(status, { ...SAFE_HEADERS, ...headers });
  if (request.method === "HEAD") response.end();
  else if (typeof body === "string") response.end(body);
  else body.pipe(response);
}

function answer(request, response, made, find, scripts) {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const html = { "Content-Type": TYPES[".html"], "Content-Security-Policy": policy(scripts(path)) };
  if (request.method !== "GET" && request.method !== "HEAD") return send(request, response, 405, {}, "");
  // A page elsewhere must not reach this server under a name of its own.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "")) return send(request, response, 403, {}, "");
  const from = made.get(path);
  if (from !== undefined) return send(request, response, 200, html, inWorkbench(from));
  const file = find(path === "/" ? "/index.html" : path);
  if (file === null) return send(request, response, 404, {}, "");
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  return send(request, response, 200, type === TYPES[".html"] ? html : { "Content-Type": type }, createReadStream(file));
}

/** Answers every request or, for a bad one, says so without stopping. */
function safely(handle) {
  return (request, response) => {
    try {
      handle(request, response);
    } catch (error) {
      const isTheirs = error instanceof URIError;
      if (!isTheirs) console.error(String(error));
      if (!response.headersSent) send(request, response, isTheirs ? 400 : 500, {}, "");
    }
  };
}

/** A server of the workbench: the grid at /, the pane at /pane.html, Microsoft's client from node_modules. */
export function workbenchServer() {
  const made = new Map(Object.entries(MADE));
  const scripts = (path) => (path === "/" || path === "/index.html" ? "'wasm-unsafe-eval'" : "");
  return createHttpServer(safely((request, response) => answer(request, response, made, workbenchFile, scripts)));
}

/** A server of the shipped add-in for a real Excel, which asks for https. `tls` holds key and cert. */
export function addinServer(tls) {
  const find = (path) => fileUnder(ADDIN, path);
  const handle = safely((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
    const file = request.method === "GET" || request.method === "HEAD" ? find(path) : null;
    if (file === null) return send(request, response, 404, {}, "");
    return send(
      request,
      response,
      200,
      { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" },
      createReadStream(file),
    );
  });
  return createHttpsServer(tls, handle);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = process.argv.indexOf("--port");
  const port = await listen(workbenchServer(), wanted === -1 ? 3000 : Number(process.argv[wanted + 1]));
  console.log(`http://localhost:${port}`);
}
