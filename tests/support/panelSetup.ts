import { TextDecoder, TextEncoder } from "node:util";
import { configure } from "@testing-library/react";
import "@testing-library/jest-dom/jest-globals";

// Fluent's MessageBar observes its own size; jsdom has no ResizeObserver.
class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = StillObserver;

// Every browser has these; jsdom leaves them out.
Object.assign(globalThis, { TextDecoder, TextEncoder, Uint8Array: Object.getPrototypeOf(Buffer) as typeof Uint8Array });

// What a panel shows next may take a busy machine more than the library's one second.
configure({ asyncUtilTimeout: 10_000 });

// A browser's document has the focus as long as its window has; jsdom's only while one of its elements has.
document.hasFocus = () => true;
