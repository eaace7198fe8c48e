import type { HostBook } from "../model/hostBook";
import { rewriteFormulas } from "./sheetReferences";

/** Makes structured references follow a table's new name: Old[Status] becomes New[Status]. */
export function renameTableReferences(book: HostBook, before: string, after: string): void {
  rewriteFormulas(book, (formula) =>
    formula.replace(/"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?=\[)/gu, (piece, name: string | undefined) =>
      name?.toLowerCase() === before.toLowerCase() ? after : piece,
    ),
  );
}
