import { FluentProvider, Spinner, Tab, TabList, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import type { ReactNode } from "react";
import type { Files } from "../app/files";
import type { Workbook } from "../app/ports";
import type { IsoDay } from "../core/plan/plan";
import { BuildPanel } from "./build/BuildPanel";
import { useBuild } from "./build/useBuild";
import { ErrorBoundary } from "./shared/ErrorBoundary";
import type { Memory } from "./shared/memory";
import { useCrash } from "./shared/useCrash";
import { useDark } from "./shared/useDark";
import { useKeptFocus } from "./shared/useKeptFocus";
import { StartPanel } from "./start/StartPanel";
import { useFirstRun } from "./start/useFirstRun";
import { fetchPlanWork } from "./shared/planWork";
import { usePaneStyles } from "./usePaneStyles";

const PartnersPanel = lazy(() => import("./partners/PartnersPanel").then((module) => ({ default: module.PartnersPanel })));
const ExportPanel = lazy(() => import("./export/ExportPanel").then((module) => ({ default: module.ExportPanel })));
const OverviewPanel = lazy(() => import("./overview/OverviewPanel").then((module) => ({ default: module.OverviewPanel })));
const CheckPanel = lazy(() => import("./check/CheckPanel").then((module) => ({ default: module.CheckPanel })));

export interface PaneProps {
  readonly workbook: Workbook;
  readonly files: Files;
  readonly today: IsoDay;
  readonly memory: Memory;
  /** Whether Excel's theme is dark; null when Excel does not say, then the browser decides. */
  readonly officeDark: boolean | null;
}

/** The whole task pane: looks, first run, and the panels behind their tabs. */
export function Pane(props: PaneProps) {
  const dark = useDark(props.officeDark);
  const styles = usePaneStyles();
  const pane = useKeptFocus();
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.provider}>
      <main ref={pane} aria-label="Actionbook">
        <h1 className={styles.title}>Actionbook</h1>
        <ErrorBoundary>
          <Panels {...props} />
        </ErrorBoundary>
      </main>
    </FluentProvider>
  );
}

/** The panels in the order of their tabs. A new panel is a new row here and in `Panels`. */
const TABS = {
  build: "Build",
  check: "Check",
  partners: "Partners",
  export: "Export",
  overview: "Overview",
} as const satisfies Record<string, string>;
type TabKey = keyof typeof TABS;
const TAB_KEYS = Object.keys(TABS) as readonly TabKey[];

const tabId = (key: TabKey): string => `tab-${key}`;
const panelId = (key: TabKey): string => `panel-${key}`;

function Panels({ workbook, files, today, memory }: PaneProps) {
  const styles = usePaneStyles();
  const [first, seen] = useFirstRun(memory);
  const [openedOnStart] = useState(first);
  const [tab, setTab] = useState<TabKey>("build");
  const [visited, setVisited] = useState<ReadonlySet<TabKey>>(new Set(["build"]));
  const building = useBuild(workbook, today);
  const crash = useCrash();
  useEffect(() => void fetchPlanWork().catch(crash), [crash]);
  const turnTo = (key: TabKey): void => {
    if (tab === "build") building.keep();
    setTab(key);
    setVisited((before) => new Set(before).add(key));
  };
  const goOnTo = (key: TabKey): void => {
    turnTo(key);
    document.getElementById(tabId(key))?.focus();
  };
  const readFirst = (): void => {
    seen();
    building.read();
  };
  if (first) return <StartPanel onRead={readFirst} onSkip={seen} />;
  const panels = {
    build: (
      <BuildPanel
        workbook={workbook}
        today={today}
        building={building}
        focusAtStart={openedOnStart}
        onCheck={() => goOnTo("check")}
        onExport={() => goOnTo("export")}
      />
    ),
    check: <CheckPanel workbook={workbook} today={today} />,
    partners: <PartnersPanel workbook={workbook} files={files} today={today} />,
    export: <ExportPanel workbook={workbook} files={files} today={today} />,
    overview: <OverviewPanel workbook={workbook} files={files} today={today} />,
  } as const satisfies Record<TabKey, ReactNode>;
  return (
    <>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        onTabSelect={(_, { value }) => turnTo(TAB_KEYS.find((key) => key === value) ?? "build")}
      >
        {TAB_KEYS.map((key) => (
          <Tab key={key} value={key} id={tabId(key)} aria-controls={panelId(key)} className={styles.tab}>
            {TABS[key]}
          </Tab>
        ))}
      </TabList>
      {TAB_KEYS.map((key) => (
        <div key={key} role="tabpanel" id={panelId(key)} aria-labelledby={tabId(key)} hidden={key !== tab}>
          <Suspense fallback={<Spinner className={styles.spinner} label="Opening…" />}>
            {visited.has(key) && panels[key]}
          </Suspense>
        </div>
      ))}
    </>
  );
}
