import type { KeyboardEvent, MouseEvent, PointerEvent, ReactNode } from "react";
import { useEffect, useMemo, useRef, useState } from "react";
import { boxHolds } from "../../../core/grid/a1";
import type { HostSheet } from "../../host/model/hostSheet";
import { validationAt } from "../edit/checkEntry";
import { clipboardOf } from "../edit/clipboardOf";
import { goTo } from "../edit/goTo";
import type { CellPlace } from "../edit/moveSelection";
import type { Drafting } from "../edit/useDraft";
import { spanOf, startOf } from "../geometry/axis";
import type { SheetLayout } from "../geometry/sheetLayout";
import type { Session } from "../session";
import { ActiveInside } from "./ActiveInside";
import { ColumnHeadings } from "./ColumnHeadings";
import { CopiedEdge } from "./CopiedEdge";
import { cellId } from "./GridCell";
import { GridRow, packSelection } from "./GridRow";
import { pressKey } from "./pressKey";
import type { RowSource } from "./rowCells";
import { scrollToShow, shownColumns, shownRows, sightOf } from "./shownCells";
import { useViewport } from "./useViewport";

interface SheetGridProps {
  readonly session: Session;
  readonly sheet: HostSheet;
  readonly layout: SheetLayout;
  readonly drafting: Drafting;
  readonly openList: () => void;
  /** Opens the menu of the selected cells where the pointer is, in pixels of the window; below the active cell for null. */
  readonly openMenu: (at: { readonly left: number; readonly top: number } | null) => void;
  readonly onElement: (element: HTMLDivElement | null) => void;
}

/** The cell or heading that the pointer is on; a heading gives -1 for what it does not name. */
function placeAt(target: EventTarget | null): CellPlace | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-row],[data-column]") : null;
  if (element === null) return null;
  return { row: Number(element.dataset.row ?? -1), column: Number(element.dataset.column ?? -1) };
}

function selectAt(session: Session, layout: SheetLayout, at: CellPlace, isExtending: boolean): void {
  const { box } = session.book.selection();
  const [bottom, right] = [layout.rows.count - 1, layout.columns.count - 1];
  if (at.row >= 0 && at.column >= 0) session.select(at, isExtending);
  else if (at.row >= 0)
    session.selectBox({
      top: isExtending ? Math.min(box.top, at.row) : at.row,
      bottom: isExtending ? Math.max(box.bottom, at.row) : at.row,
      left: 0,
      right,
    });
  else if (at.column >= 0)
    session.selectBox({
      left: isExtending ? Math.min(box.left, at.column) : at.column,
      right: isExtending ? Math.max(box.right, at.column) : at.column,
      top: 0,
      bottom,
    });
  else session.selectBox({ top: 0, left: 0, bottom, right });
}

/** Scrolls until the active cell can be seen, whenever another cell becomes active. */
function useActiveInSight(element: HTMLElement | null, layout: SheetLayout, { row, column }: CellPlace): void {
  useEffect(() => {
    if (element === null) return;
    const { rows, columns, headingHeight, headingWidth } = layout;
    const high = element.clientHeight - headingHeight;
    const wide = element.clientWidth - headingWidth - 20;
    if (high <= 0 || wide <= 0) return;
    const top = scrollToShow(rows, layout.frozenRows, row, element.scrollTop, high);
    const left = scrollToShow(columns, layout.frozenColumns, column, element.scrollLeft, wide);
    if (top !== null || left !== null) element.scrollTo({ top: top ?? element.scrollTop, left: left ?? element.scrollLeft });
  }, [element, layout, row, column]);
}

/** One sheet as a grid: only the rows and columns in sight are in the page. Keys and pointer do what they do in Excel. */
export function SheetGrid({ session, sheet, layout, drafting, openList, openMenu, onElement }: SheetGridProps): ReactNode {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const start = session.scrolls.get(sheet.id) ?? ORIGIN;
  const [began] = useState(start);
  const viewport = useViewport(element, began);
  const { box } = session.book.selection();
  const active = session.active();
  useActiveInSight(element, layout, active);
  useEffect(() => {
    session.scrolls.set(sheet.id, { top: viewport.top, left: viewport.left });
  }, [session, sheet.id, viewport.top, viewport.left]);

  const { calculator } = session;
  const isScrolled = viewport.left > 0;
  const source = useMemo<RowSource>(() => ({ sheet, layout, calculator, isScrolled }), [sheet, layout, calculator, isScrolled]);
  const { top, bottom, left, right } = sightOf(layout, viewport);
  const rows = useMemo(
    () => shownRows(layout, { top, bottom, left, right }, active.row),
    [layout, top, bottom, left, right, active.row],
  );
  const columns = useMemo(
    () => shownColumns(layout, { top, bottom, left, right }, active.column),
    [layout, top, bottom, left, right, active.column],
  );

  const page = Math.max(100, viewport.height - layout.headingHeight - spanOf(layout.rows, 0, layout.frozenRows - 1) - 20);
  // Tab leads past the grid, as past any other control, until the person has begun to work in it; Esc lets go again.
  const isEntered = useRef(false);
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && session.clip !== null) session.keep(null);
    if (event.key === "Escape" || (event.key === "Tab" && !isEntered.current)) isEntered.current = false;
    else if (pressKey({ session, layout, page, drafting, openList, openMenu: () => openMenu(null) }, event))
      isEntered.current = true;
  };
  const handlePointer = (event: PointerEvent): void => {
    isEntered.current = true;
    const at = event.button === 0 ? placeAt(event.target) : null;
    if (at === null) return;
    selectAt(session, layout, at, event.shiftKey);
  };
  const handleClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.matches("[data-filter]") === true) openList();
    const place = target?.closest<HTMLElement>("[data-place]")?.dataset.place;
    if (place === undefined) return;
    event.preventDefault();
    goTo(session, place);
  };
  const handleMenu = (event: MouseEvent): void => {
    if (drafting.draft !== null) return;
    event.preventDefault();
    const at = placeAt(event.target);
    const isSelected =
      at !== null && (boxHolds(box, at.row, at.column) || (at.column < 0 && at.row >= box.top && at.row <= box.bottom));
    if (at !== null && !isSelected) selectAt(session, layout, at, false);
    openMenu({ left: event.clientX, top: event.clientY });
  };
  const handleDrag = (event: PointerEvent): void => {
    const at = (event.buttons & 1) === 1 && drafting.draft === null ? placeAt(event.target) : null;
    if (at !== null && at.row >= 0 && at.column >= 0) session.select(at, true);
  };
  const size = {
    width: layout.headingWidth + startOf(layout.columns, layout.columns.count),
    height: layout.headingHeight + startOf(layout.rows, layout.rows.count),
  };
  return (
    <div
      ref={(node) => {
        setElement(node);
        onElement(node);
      }}
      role="grid"
      tabIndex={0}
      aria-label={`Sheet ${sheet.state.title}`}
      aria-rowcount={layout.rows.count + 1}
      aria-colcount={layout.columns.count + 1}
      aria-multiselectable="true"
      aria-activedescendant={cellId(active.row, active.column)}
      {...(validationAt(sheet, active.row, active.column)?.prompt ? { "aria-describedby": "ab-prompt" } : {})}
      className={sheet.state.showGridlines ? "ab-grid ab-grid-lined" : "ab-grid"}
      onKeyDown={handleKey}
      {...clipboardOf(session, drafting)}
      onPointerDown={handlePointer}
      onClick={handleClick}
      onContextMenu={handleMenu}
      onPointerOver={handleDrag}
      onDoubleClick={(event) => {
        const at = placeAt(event.target);
        if (at !== null && at.row >= 0 && at.column >= 0) drafting.start(null);
      }}
    >
      <div role="presentation" className="ab-canvas" style={size}>
        <ColumnHeadings layout={layout} columns={columns} selected={box} />
        <CopiedEdge session={session} layout={layout} />
        {rows.map((row) => (
          <GridRow
            key={row}
            source={source}
            row={row}
            columns={columns}
            selection={
              row >= box.top && row <= box.bottom
                ? packSelection({ left: box.left, right: box.right, isFirst: row === box.top, isLast: row === box.bottom })
                : ""
            }
            activeColumn={row === active.row ? active.column : null}
            inside={
              row === active.row ? (
                <ActiveInside session={session} drafting={drafting} openList={openList} zoom={layout.zoom} />
              ) : null
            }
          />
        ))}
      </div>
    </div>
  );
}

const ORIGIN = { top: 0, left: 0 } as const;
