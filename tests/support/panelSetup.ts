import { configure } from "@testing-library/react";
import "@testing-library/jest-dom/jest-globals";

// Fluent's MessageBar observes its own size; jsdom has no ResizeObserver.
class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = StillObserver;

// What a panel shows next may take a busy machine more than the library's one second.
configure({ asyncUtilTimeout: 10_000 });
