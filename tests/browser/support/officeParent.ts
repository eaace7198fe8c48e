/**
 * The page around the shipped task pane in the place of Excel on the web: it answers the messages of the unmodified office.js
 * as Excel does at the start, and refuses what is asked of Excel itself. Runs in the browser: it uses nothing from outside.
 */
export function officeParent(paneAddress: string): void {
  const requirements = JSON.stringify({ ExcelApi: "1.14", DialogApi: "1.2", SharedRuntime: "1.1" });
  const inClient = (body: unknown) => ({
    Error: 0,
    Version: 1,
    Data: [200, ["Content-Type", "application/json"], JSON.stringify(body)],
  });
  // The client's own greeting to Excel is taken; any request to Excel itself is refused, so that the pane must find its own words.
  const answerMethod = (data: { readonly ArrayData: readonly unknown[] }): unknown => {
    const [partition, , , , body] = data.ArrayData;
    const { Actions } = JSON.parse(String(body)) as { Actions: readonly { Id: number }[] };
    if (partition === "WacPartition") return inClient({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
    return inClient({ Error: { Code: "AccessDenied", Message: "No", Location: "" }, Results: [] });
  };
  const context = {
    _id: "addin-1",
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: "en-GB",
    _dataLocale: "en-GB",
    _docUrl: "https://localhost:8443/plan.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _hostFullVersion: "16.0.17928.20000",
    _requirementMatrix: requirements,
  };
  const answers = new Map<string, unknown>([
    ["ContextActivationManager_getAppContextAsync", context],
    ["ContextActivationManager_notifyHost", null],
  ]);
  window.addEventListener("message", (event: MessageEvent<string>) => {
    const request = JSON.parse(event.data) as Record<string, unknown> & { _data: { ArrayData: unknown[] } };
    const name = String(request._actionName);
    const reply = {
      _messageType: 1,
      _actionName: name,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _errorCode: 0,
      _responseType: 0,
      _data: name === "executeMethod" ? answerMethod(request._data) : (answers.get(name) ?? { Error: 0, Version: 1 }),
      _serializerVersion: 1,
    };
    (event.source as Window | null)?.postMessage(JSON.stringify(reply), event.origin);
  });
  const frame = document.createElement("iframe");
  frame.name = JSON.stringify({
    baseFrameName: "workbook",
    hostInfo: "Excel$Web$16.00$en-GB$$$disableLogging$0",
    xdmInfo: `conversation-1|addin-1|${window.location.origin}`,
    serializerVersion: "1",
  });
  frame.src = paneAddress;
  frame.style.width = "350px";
  frame.style.height = "700px";
  document.body.append(frame);
}
