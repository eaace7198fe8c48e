import { expect, test } from "@jest/globals";
import { startCheck } from "../../src/core/checks/checkPlan";
import { filterFindings, NO_FILTER } from "../../src/ui/check/findingFilter";
import { aTable, TINY_TODAY } from "../support/aPlan";

test("findings can be shown by agencies, not by words that name nobody", () => {
  const { reading, content } = aTable([
    ["1.1", "Meet every month", "All partners", "Kite Trust, All agencies", "Ongoing"],
    ["1.2", "Publish the leaflet", "Marlbury Council", "Various, All relevant agencies", "Ongoing"],
  ]);
  const { findings } = startCheck(reading, content, TINY_TODAY);
  expect(filterFindings(findings, NO_FILTER, []).agencies).toEqual(["Kite Trust", "Marlbury Council"]);
});
