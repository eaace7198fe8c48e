import type { ReactNode } from "react";
import { useEffect, useMemo, useRef, useState } from "react";
import { FormulaBar } from "./bar/FormulaBar";
import { SheetTabs } from "./bar/SheetTabs";
import { StatusBar } from "./bar/StatusBar";
import type { Zoom } from "./bar/zoom";
import { fitting } from "./bar/zoom";
import { choicesAt } from "./edit/checkEntry";
import { filterChoices, filterColumn } from "./edit/filterColumn";
import { useDraft } from "./edit/useDraft";
import { layoutOf, usedWidth } from "./geometry/sheetLayout";
import { AlertDialog } from "./grid/AlertDialog";
import type { ListAnchor } from "./grid/ChoiceList";
import { ChoiceList } from "./grid/ChoiceList";
import { CellMenu } from "./grid/CellMenu";
import { FilterMenu } from "./grid/FilterMenu";
import { cellId } from "./grid/GridCell";
import { menuItems } from "./grid/menuItems";
import { PromptBubble } from "./grid/PromptBubble";
import { stepFrom } from "./grid/pressKey";
import { SheetGrid } from "./grid/SheetGrid";
import type { Session } from "./session";
import { useSession } from "./useSession";
import { cellText } from "../../core/grid/cellText";

function anchorOf(session: Session): ListAnchor | null {
  const { row, column } = session.active();
  const rectangle = document.getElementById(cellId(row, column))?.getBoundingClientRect();
  if (rectangle === undefined) return null;
  const { left, top, bottom, width } = rectangle;
  return { left, top, bottom, width };
}

/** The workbook as Excel shows it: formula bar, grid, sheet tabs and status bar. */
export function WorkbookView({ session }: { readonly session: Session }): ReactNode {
  useSession(session);
  const sheet = session.book.activeSheet();
  const { drawing } = session;
  const grid = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<Zoom>(1);
  const [room, setRoom] = useState(1000);
  const [anchor, setAnchor] = useState<ListAnchor | null>(null);
  const [menu, setMenu] = useState<{ readonly left: number; readonly top: number } | null>(null);
  useEffect(() => {
    const element = body.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const factor = zoom === "fit" ? fitting(usedWidth(sheet), room - 20) : zoom;
  const layout = useMemo(() => layoutOf(sheet, factor, drawing), [sheet, factor, drawing]);
  const toGrid = (): void => grid.current?.focus({ preventScroll: true });
  const move = (rows: number, columns: number): void => {
    if (rows !== 0 || columns !== 0) session.select(stepFrom({ session, layout }, rows, columns));
  };
  const drafting = useDraft(session, move, toGrid);
  const active = session.active();
  const filters = anchor === null ? null : filterChoices(sheet, active);
  const choices = anchor === null || filters !== null ? null : choicesAt(session.place(active));
  const cell = sheet.cell(active.row, active.column);
  return (
    <section className="ab-workbook" aria-label="Workbook">
      <FormulaBar session={session} drafting={drafting} onLeave={toGrid} />
      {session.isWithoutCalculator && (
        <p role="status" className="ab-notice">
          Formulas keep their last values: what works them out could not be loaded. Reload the page to try again.
        </p>
      )}
      <div ref={body} className="ab-body">
        <SheetGrid
          key={sheet.id}
          session={session}
          sheet={sheet}
          layout={layout}
          drafting={drafting}
          openList={() => setAnchor(anchorOf(session))}
          openMenu={(at) => {
            const below = anchorOf(session);
            setMenu(at ?? (below === null ? null : { left: below.left + 16, top: below.bottom }));
          }}
          onElement={(element) => {
            grid.current = element;
          }}
        />
      </div>
      <div className="ab-foot">
        <SheetTabs session={session} />
        <StatusBar session={session} zoom={zoom} factor={factor} onZoom={setZoom} />
      </div>
      <PromptBubble session={session} isTyping={drafting.draft !== null || drafting.alert !== null} layout={layout} />
      {anchor !== null && choices !== null && (
        <ChoiceList
          choices={choices}
          current={cellText(cell.value, cell.style.format ?? "General")}
          anchor={anchor}
          label="Choices"
          onChoose={(choice) => {
            setAnchor(null);
            drafting.choose(choice);
          }}
          onClose={() => {
            setAnchor(null);
            toGrid();
          }}
        />
      )}
      {anchor !== null && filters !== null && (
        <FilterMenu
          heading={cellText(cell.value, "General")}
          choices={filters}
          anchor={anchor}
          onChoose={(values) => {
            setAnchor(null);
            toGrid();
            drafting.tell(filterColumn(session, active, values));
          }}
          onClose={() => {
            setAnchor(null);
            toGrid();
          }}
        />
      )}
      {menu !== null && (
        <CellMenu
          {...menu}
          items={menuItems(session, drafting)}
          onClose={() => {
            setMenu(null);
            toGrid();
          }}
        />
      )}
      {drafting.alert !== null && <AlertDialog alert={drafting.alert} />}
    </section>
  );
}
