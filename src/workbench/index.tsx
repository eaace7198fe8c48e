import type { ReactNode } from "react";
import { StrictMode, useEffect, useRef } from "react";
import { createRoot } from "react-dom/client";
import { SAMPLES } from "./samples";
import { emptyBook } from "./view/page/openBook";
import { usePage } from "./view/page/usePage";
import { WorkbenchPage } from "./view/page/WorkbenchPage";
import "./view/styles/page.css";
import "./view/styles/grid.css";
import "./view/styles/cells.css";
import "./view/styles/bars.css";

const asked = new URLSearchParams(window.location.search);
const isEmpty = asked.has("empty");
const first = SAMPLES.find(({ name }) => name === asked.get("sample")) ?? SAMPLES[0];
const start = isEmpty ? emptyBook() : null;

/** The page as it starts: with an empty workbook (?empty), the sample that the address names, or the first one. */
function Workbench(): ReactNode {
  const page = usePage(start);
  const { openSample } = page;
  const isStarted = useRef(isEmpty);
  useEffect(() => {
    if (isStarted.current || first === undefined) return;
    isStarted.current = true;
    openSample(first);
  }, [openSample]);
  return <WorkbenchPage page={page} />;
}

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root.");
createRoot(root).render(
  <StrictMode>
    <Workbench />
  </StrictMode>,
);
