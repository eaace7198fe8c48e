import "@testing-library/jest-dom/jest-globals";

// Fluent's MessageBar observes its own size; jsdom has no ResizeObserver.
class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = StillObserver;
