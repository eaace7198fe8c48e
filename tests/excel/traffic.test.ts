import { beforeAll, describe, expect, test } from "@jest/globals";
import type { CommandTraffic } from "../support/measureTraffic";
import { measureTraffic } from "../support/measureTraffic";

const LIMIT = 5 * 1024 * 1024;
const MOST: ReadonlyMap<string, number> = new Map([
  ["read", 3],
  ["patch (one cell an action)", 3],
]);

describe("what goes between us and Excel", () => {
  const bySize = new Map<number, readonly CommandTraffic[]>();
  beforeAll(async () => {
    for (const actions of [10, 100, 1000]) bySize.set(actions, await measureTraffic(actions));
  }, 60_000);
  const all = (): CommandTraffic[] => [...bySize.values()].flat();

  test("reading takes at most 3 round trips, writing and exporting at most 6", () => {
    for (const { command, roundTrips } of all()) expect(roundTrips).toBeLessThanOrEqual(MOST.get(command) ?? 6);
  });
  test("writing and exporting take as many round trips for 1,000 actions as for 10", () => {
    const writes = (actions: number): string[] =>
      (bySize.get(actions) ?? [])
        .filter(({ command }) => command !== "read")
        .map(({ command, roundTrips }) => `${command}: ${roundTrips}`);
    expect([writes(100), writes(1000)]).toEqual([writes(10), writes(10)]);
  });
  test("no request and no answer comes near Excel's limit of 5 MB", () => {
    for (const { largest } of all()) expect(largest).toBeLessThan(LIMIT * 0.8);
  });
});
