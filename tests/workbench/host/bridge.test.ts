import { afterEach, describe, expect, test } from "@jest/globals";
import type { ServedBridge } from "../../../src/workbench/host/bridge/serveBridge";
import { serveBridge } from "../../../src/workbench/host/bridge/serveBridge";
import type { BridgeNote } from "../../../src/workbench/host/bridge/bridgeMessages";
import { Dialogs } from "../../../src/workbench/pane/dialogs";
import { smallOffice } from "../../../src/workbench/pane/smallOffice";
import { startExcel } from "../../support/excelHost";

let served: ServedBridge | null = null;
let far: MessagePort | null = null;

afterEach(() => {
  served?.close();
  far?.close();
});

/** The pane's end of a port that a host serves, and what was heard there. */
function serve(
  openDialog?: Parameters<typeof serveBridge>[2],
): { readonly port: MessagePort; readonly heard: unknown[] } & ReturnType<typeof startExcel> {
  const started = startExcel();
  const { port1, port2 } = new MessageChannel();
  const heard: unknown[] = [];
  port2.onmessage = ({ data }: MessageEvent<unknown>) => heard.push(data);
  served = serveBridge(port1, started.host, openDialog);
  far = port2;
  return { ...started, port: port2, heard };
}

function arrived(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

const COUNT_SHEETS = {
  Actions: [{ Id: 5, ActionType: 3, Name: "GetCount", ObjectPathId: 3, ArgumentInfo: { Arguments: [null] } }],
  ObjectPaths: {
    "1": { Id: 1, ObjectPathType: 1, Name: "" },
    "3": { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  },
};

describe("a served port", () => {
  test("answers the client's requests and hears the workbook's events", async () => {
    const { port, heard, book } = serve();
    port.postMessage(JSON.stringify({ id: 7, type: 1, flags: 0, message: { body: COUNT_SHEETS } }));
    await arrived();
    expect(heard).toHaveLength(1);
    const { id, message } = JSON.parse(String(heard[0])) as { id: number; message: { statusCode: number; body: string } };
    expect([id, message.statusCode, JSON.parse(message.body)]).toEqual([
      7,
      200,
      { Results: [{ ActionId: 5, Value: 1 }], TraceIds: [] },
    ]);
    book.note({ kind: "sheet", sheetId: book.activeSheet().id, what: "renamed" });
    book.commit();
    await arrived();
    expect(JSON.parse(String(heard[1]))).toMatchObject({
      type: 3,
      message: { entries: [{ messageType: 25 }, { targetId: "Workbook" }] },
    });
  });

  test("carries commands of the ribbon to the pane and back", async () => {
    const { port } = serve();
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const note = data as BridgeNote;
      if (note.actionbook === "command") {
        port.postMessage({ actionbook: "command-done", number: note.number, known: note.name === "exportPlan" });
      }
    };
    expect(await served?.command("exportPlan")).toBe(true);
    expect(await served?.command("somethingElse")).toBe(false);
  });

  test("opens windows through the workbench, and says so when it cannot", async () => {
    const closers: (() => void)[] = [];
    const { port, heard } = serve((address, closed) => {
      closers.push(closed);
      return address.startsWith("http://localhost/");
    });
    port.postMessage({ actionbook: "dialog", number: 1, address: "http://localhost/commands.html" } satisfies BridgeNote);
    port.postMessage({ actionbook: "dialog", number: 2, address: "https://elsewhere.example/" } satisfies BridgeNote);
    await arrived();
    closers[0]?.();
    await arrived();
    expect(heard).toEqual([
      { actionbook: "dialog-state", number: 1, state: "opened" },
      { actionbook: "dialog-state", number: 2, state: "refused" },
      { actionbook: "dialog-state", number: 1, state: "closed" },
    ]);
  });
});

describe("the small Office of the pane page", () => {
  interface Visible {
    readonly onReady: () => Promise<unknown>;
    readonly context: {
      readonly requirements: { isSetSupported: (name: string, version?: string) => boolean };
      readonly ui: {
        displayDialogAsync: (address: string, options: object, callback: (result: { status: string }) => void) => void;
      };
    };
    readonly actions: { associate: (name: string, run: (event: { completed: () => void }) => void) => void };
  }

  test("supports no API set until it is ready, then those up to the declared one", async () => {
    const { office, ready } = smallOffice(new Dialogs(() => undefined));
    const { onReady, context } = office as Visible;
    expect(context.requirements.isSetSupported("ExcelApi", "1.1")).toBe(false);
    ready("1.14");
    expect(await onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
    const { isSetSupported } = context.requirements;
    expect([isSetSupported("ExcelApi", "1.9"), isSetSupported("ExcelApi", "1.14"), isSetSupported("ExcelApi", "1.15")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
  });

  test("runs an associated command until it is completed", async () => {
    const { office, command } = smallOffice(new Dialogs(() => undefined));
    const done: string[] = [];
    (office as Visible).actions.associate("exportPlan", (event) => {
      done.push("run");
      setTimeout(() => event.completed());
    });
    expect(await command("exportPlan")).toBe(true);
    expect(await command("missing")).toBe(false);
    expect(done).toEqual(["run"]);
  });

  test("a window that cannot be opened is told to whoever asked", () => {
    const asked: BridgeNote[] = [];
    const dialogs = new Dialogs((note) => asked.push(note));
    const { office } = smallOffice(dialogs);
    const heard: string[] = [];
    (office as Visible).context.ui.displayDialogAsync("http://localhost/commands.html", {}, ({ status }) => heard.push(status));
    expect(asked).toEqual([{ actionbook: "dialog", number: 1, address: "http://localhost/commands.html" }]);
    dialogs.take(1, "refused");
    expect(heard).toEqual(["failed"]);
  });
});
