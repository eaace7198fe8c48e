import { hasSet } from "../host/wire/apiSet";
import type { ApiSet } from "../host/wire/apiSet";
import type { Dialogs } from "./dialogs";

/** An event of a command of the ribbon, as far as our commands use it. */
interface CommandEvent {
  readonly completed: () => void;
}

/** The part of `Office` that Microsoft's Excel client does not bring when it is loaded without office.js. */
export interface SmallOffice {
  readonly ready: (apiSet: ApiSet) => void;
  /** Runs a command of the ribbon until it says that it is completed; false when none has that name. */
  readonly command: (name: string) => Promise<boolean>;
  /** What the page finds as `Office`. */
  readonly office: object;
}

/** Makes the small `Office`. Until it is ready no API set is supported, as before Office.onReady in Excel. */
export function smallOffice(dialogs: Dialogs): SmallOffice {
  const commands = new Map<string, (event: CommandEvent) => void>();
  let declared: ApiSet | null = null;
  let announce: (info: object) => void = () => undefined;
  const info = { host: "Excel", platform: "OfficeOnline" };
  const isReady = new Promise<object>((resolve) => {
    announce = resolve;
  });
  const isSetSupported = (name: string, version?: string | number): boolean =>
    name === "ExcelApi" && declared !== null && hasSet(declared, String(version ?? "1.1"));
  const office = {
    onReady: async (callback?: (info: object) => unknown) => {
      const answer = await isReady;
      await callback?.(answer);
      return answer;
    },
    actions: { associate: (name: string, run: (event: CommandEvent) => void) => commands.set(name, run) },
    context: {
      ...info,
      requirements: { isSetSupported },
      displayLanguage: "en-GB",
      contentLanguage: "en-GB",
      officeTheme: undefined,
      partitionKey: undefined,
      touchEnabled: false,
      diagnostics: { ...info, version: "16.0" },
      ui: {
        displayDialogAsync: (address: string, ...rest: unknown[]) => {
          const callback = rest.at(-1);
          if (typeof callback === "function") dialogs.open(address, callback as Parameters<Dialogs["open"]>[1]);
        },
      },
    },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    EventType: { DialogEventReceived: "dialogEventReceived", DialogMessageReceived: "dialogMessageReceived" },
  };
  return {
    office,
    ready: (apiSet) => {
      declared = apiSet;
      announce(info);
    },
    command: (name) =>
      new Promise((resolve) => {
        const run = commands.get(name);
        if (run === undefined) resolve(false);
        else run({ completed: () => resolve(true) });
      }),
  };
}
