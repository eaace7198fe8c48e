import type { Hex } from "../../../core/grid/grid";
import { refusal } from "../wire/hostError";

/** The named colours that designs and add-ins are likely to use; Excel takes every HTML colour name. */
const NAMED: ReadonlyMap<string, Hex> = new Map([
  ["black", "000000"],
  ["white", "FFFFFF"],
  ["red", "FF0000"],
  ["green", "008000"],
  ["lime", "00FF00"],
  ["blue", "0000FF"],
  ["yellow", "FFFF00"],
  ["orange", "FFA500"],
  ["purple", "800080"],
  ["grey", "808080"],
  ["gray", "808080"],
]);

/** Reads "#FFC000", "FFC000", "#f00" or a colour's English name; InvalidArgument otherwise. */
export function parseColour(value: unknown): Hex {
  const given = typeof value === "string" ? value.trim() : "";
  const [, digits = ""] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(given) ?? [];
  const long = digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join("") : digits;
  const colour = long === "" ? NAMED.get(given.toLowerCase()) : long.toUpperCase();
  if (colour === undefined) throw refusal("InvalidArgument", `${given} is no colour`);
  return colour;
}

/** A colour as Excel answers it: "#FFC000"; "" where none is set. */
export function colourAnswer(colour: Hex | undefined | null): string {
  return colour === undefined || colour === null ? "" : `#${colour}`;
}
