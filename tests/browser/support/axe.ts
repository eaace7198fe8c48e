import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** The looks in which every screen must be fit to read. */
export const LOOKS = [
  { look: "light", options: { colorScheme: "light" } },
  { look: "dark", options: { colorScheme: "dark" } },
  { look: "forced colours", options: { forcedColors: "active" } },
] as const;

/** What axe finds in the pane: rule and element; the page around it is looked at once. Fluent's focus guards are empty and cannot be reached. */
export async function faultsInPane(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(["iframe", "html"])
    .exclude(["iframe", "[data-tabster-dummy]"])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
