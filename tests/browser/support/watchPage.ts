import type { Page } from "playwright-core";

/** What went wrong on a page, or left this machine. */
export interface Watched {
  /** Errors of scripts, and what the page logged as an error, broken policies among them. */
  readonly errors: string[];
  /** Requests to another machine. */
  readonly outside: string[];
}

const isHere = (url: string): boolean => ["localhost", "127.0.0.1", ""].includes(new URL(url).hostname);

/** Collects the errors of a page and of its frames from now on, and every request that leaves localhost. */
export function watchPage(page: Page): Watched {
  const watched: Watched = { errors: [], outside: [] };
  page.on("pageerror", (error) => watched.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") watched.errors.push(message.text());
  });
  page.on("request", (request) => {
    if (!isHere(request.url())) watched.outside.push(request.url());
  });
  return watched;
}
