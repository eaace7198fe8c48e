import type { ReactNode } from "react";
import { spanOf, startOf } from "../geometry/axis";
import type { SheetLayout } from "../geometry/sheetLayout";
import type { Session } from "../session";

/** The dashed edge around what was copied or cut, until it is pasted elsewhere or Esc is pressed. */
export function CopiedEdge({ session, layout }: { readonly session: Session; readonly layout: SheetLayout }): ReactNode {
  const { clip } = session;
  if (clip?.sheet.id !== session.book.activeSheet().id) return null;
  const { rows, columns, headingWidth, headingHeight } = layout;
  const { top, left, bottom, right } = clip.box;
  const place = {
    left: headingWidth + startOf(columns, left) - 1,
    top: headingHeight + startOf(rows, top) - 1,
    width: spanOf(columns, left, right) + 1,
    height: spanOf(rows, top, bottom) + 1,
  };
  return <div className="ab-copied" aria-hidden="true" style={place} />;
}
