import { refusal } from "../wire/hostError";
import type { HostClass } from "../wire/hostObject";
import { method, scalar } from "../wire/hostObject";

/** The protection of the workbook's tabs: no sheet is then added, renamed, moved, hidden or deleted. Passwords are not kept. */
export const WORKBOOK_PROTECTION: HostClass<null> = {
  name: "WorkbookProtection",
  members: () => ({
    protected: scalar("1.7", (_self, { book }) => book.structureProtected),
    protect: method(
      "1.7",
      (_self, _args, { book }) => {
        if (book.structureProtected) throw refusal("InvalidOperation", "the workbook is already protected");
        book.structureProtected = true;
        book.note({ kind: "names" });
      },
      "never",
    ),
    unprotect: method(
      "1.7",
      (_self, _args, { book }) => {
        book.structureProtected = false;
        book.note({ kind: "names" });
      },
      "never",
    ),
  }),
};
