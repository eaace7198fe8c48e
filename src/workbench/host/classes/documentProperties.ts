import type { HostClass, ScalarMember } from "../wire/hostObject";
import { scalar } from "../wire/hostObject";
import { text } from "./guards";

const NAMES = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"] as const;

function property(name: string): ScalarMember<null> {
  return scalar(
    "1.7",
    (_self, { book }) => book.properties.get(name) ?? "",
    (_self, value, { book }) => {
      book.properties.set(name, text(value));
      book.note({ kind: "settings" });
    },
  );
}

/** The title, author and so on of the workbook. */
export const DOCUMENT_PROPERTIES: HostClass<null> = {
  name: "DocumentProperties",
  members: () => ({
    ...Object.fromEntries(NAMES.map((name) => [name, property(name)])),
    lastAuthor: scalar("1.7", (_self, { book }) => book.properties.get("lastAuthor") ?? ""),
    revisionNumber: scalar("1.7", () => 0),
  }),
};
