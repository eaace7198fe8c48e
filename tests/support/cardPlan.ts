import type { Grid } from "../../src/core/grid/grid";
import { wordGrid } from "./wordGrid";

/** An invented plan told on cards: no table of actions, labels beside their texts. */
export function cardPlan(): readonly Grid[] {
  return [
    wordGrid(
      "Priorities",
      [
        ["Larkmoor Community Safety Plan 2022/23"],
        [],
        ["Serious violence - Lead agency: Larkmoor Police"],
        ["Overview", "Knife crime among under 18s rose by a fifth."],
        ["Activities", "• Visit every secondary school\n• Run weapon sweeps in parks"],
        ["Performance measures", "Fewer young victims than last year"],
        ["Intended outcomes", "Young people feel safe on the way home"],
        ["Key partners", "Larkmoor Police; Larkmoor Council; Youth Service"],
        [],
        ["Rural crime - Lead agency: Larkmoor Council"],
        ["Overview", "Theft of quad bikes comes in waves."],
        ["Activities", "• Mark machinery\n• Meet farmers at the market\n• Lend cameras to farms"],
        ["Performance measures", "Ten marking days held"],
        ["Intended outcomes", "Farmers report more and lose less"],
        ["Key partners", "Larkmoor Council; Farmers Union"],
      ],
      {
        boldRows: [0, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14],
        fills: new Map([
          ["2,0", "1F4E79"],
          ["9,0", "1F4E79"],
        ]),
      },
    ),
    wordGrid(
      "Glossary",
      [
        ["Glossary"],
        ["Term", "Meaning"],
        ["ASB", "Anti-social behaviour"],
        ["PSPO", "Public space protection order"],
        ["MARAC", "Multi-agency risk assessment conference"],
      ],
      { boldRows: [0, 1] },
    ),
  ];
}
