import { expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import { zipFiles } from "../../src/xlsx/zipFiles";

const FILES = [
  { name: "Westmarsh Police.xlsx", bytes: new Uint8Array([1, 2, 3]) },
  { name: "Caffi'r Gymuned – Larkmoor.xlsx", bytes: new Uint8Array(70_000).fill(7) },
  { name: "empty.xlsx", bytes: new Uint8Array() },
];

test("a zip holds every file under its name", () => {
  const unzipped = Object.entries(unzipSync(zipFiles(FILES))).map(([name, bytes]) => ({ name, bytes: Array.from(bytes) }));
  expect(unzipped).toEqual(FILES.map(({ name, bytes }) => ({ name, bytes: Array.from(bytes) })));
});

test("the same files give the same zip", () => {
  expect(zipFiles(FILES)).toEqual(zipFiles(FILES));
});
