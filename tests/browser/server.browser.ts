import { request } from "node:http";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { serveWorkbench } from "./support/workbenchServer";

const server = serveWorkbench();

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** Asks the server as no browser would: with the path as it stands and any Host. */
function ask(path: string, { method = "GET", host = "localhost" } = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.address());
  return new Promise((answered, failed) => {
    const asking = request({ hostname, port, path, method, headers: { host } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks).toString("utf8");
        answered({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    asking.on("error", failed).end();
  });
}

test("pages come with a policy that allows no script or style from elsewhere, and nothing inline", async () => {
  for (const path of ["/", "/pane.html"]) {
    const { headers } = await ask(path);
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'/);
    expect(headers["content-security-policy"]).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

test.each(["/../package.json", "/..%2fpackage.json", "/%2e%2e/%2e%2e/package.json", "/office-js/../../package.json", "/samples"])(
  "%s leads nowhere",
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test("a page elsewhere cannot reach it under a name of its own, and nothing can be sent to it", async () => {
  expect((await ask("/", { host: "attacker.example" })).status).toBe(403);
  expect((await ask("/", { method: "POST" })).status).toBe(405);
  expect((await ask("/%E0%A4%A")).status).toBe(400);
});

test("the workbench's pane is the shipped page but for its script tags", async () => {
  const shipped = (await ask("/taskpane.html")).body;
  const pane = (await ask("/pane.html")).body;
  const withoutOffice = (html: string): string =>
    html.replace(/<script[^>]*(appsforoffice\.microsoft\.com|office-js\/|paneOffice)[^>]*><\/script>/g, "");
  expect(withoutOffice(pane)).toBe(withoutOffice(shipped));
  expect(shipped).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
});

test("Microsoft's client is served from node_modules and stands in nothing that is built", async () => {
  expect((await ask("/office-js/excel-web-16.00.js")).status).toBe(200);
  const built = ["dist/addin", "dist/workbench"].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }));
  expect(built.filter((name) => /excel-web|office(\.debug)?\.js$|office_strings/.test(name))).toEqual([]);
});

test("what is shipped holds nothing of the workbench", () => {
  const bundles = readdirSync("dist/addin").filter((name) => name.endsWith(".js"));
  expect(bundles.length).toBeGreaterThan(1);
  const foreign = /HostBridge|x-actionbook-undo-group|wasm|Workbench/;
  expect(bundles.filter((name) => foreign.test(readFileSync(`dist/addin/${name}`, "utf8")))).toEqual([]);
});
