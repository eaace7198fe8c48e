import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

const PAGES = ["src/taskpane/taskpane.html", "src/commands/commands.html"];
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

describe.each(PAGES)("%s", (path) => {
  const page = readFileSync(path, "utf8");
  const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? "";
  const directive = (name: string) => policy.split("; ").find((part) => part.startsWith(`${name} `));

  test("allows nothing but what is named, and neither inline code nor eval", () => {
    expect(directive("default-src")).toBe("default-src 'none'");
    expect(directive("script-src")).toBe("script-src 'self' https://appsforoffice.microsoft.com");
    expect(policy).not.toContain("unsafe");
  });

  test("may talk to nobody", () => {
    expect(directive("connect-src")).toBe("connect-src 'none'");
  });

  test("loads Microsoft's script from Microsoft, in its head, before our bundle is put in, and states its policy first", () => {
    const head = page.slice(0, page.indexOf("</head>"));
    expect(head).toContain(`src="${OFFICE}"`);
    expect(head.indexOf("Content-Security-Policy")).toBeLessThan(head.indexOf(OFFICE));
    expect([...page.matchAll(/<script/g)]).toHaveLength(1);
  });

  test("has no inline script, handler or style", () => {
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });
});
