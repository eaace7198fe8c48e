import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { recognise } from "../../../src/core/recognise/recognise";
import { readContent } from "../../../src/xlsx/readGrids";

const SAMPLES = readdirSync("samples").filter((file) => file.endsWith(".xlsx"));

interface Expected {
  readonly priorities: readonly {
    readonly title: string;
    readonly titleClean?: string;
    readonly actions: readonly { readonly action: string }[];
  }[];
}

test.each(SAMPLES)("%s: every action stands under its priority, sub-headings and all", async (file) => {
  const content = await readContent(readFileSync(`samples/${file}`), file);
  if (!content.ok) throw new Error(content.trouble.code);
  const expected = JSON.parse(readFileSync(`samples/${file.replace(".xlsx", ".expected.json")}`, "utf8")) as Expected;
  const found = recognise(content.value).plan.priorities;
  expect(found.map(({ actions }) => actions.map(({ action }) => action))).toEqual(
    expected.priorities.map(({ actions }) => actions.map(({ action }) => action)),
  );
});
