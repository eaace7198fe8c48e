/** A plan of an invented partnership, served at /samples/. */
export interface Sample {
  readonly name: string;
  readonly file: string;
  readonly title: string;
  readonly says: string;
}

/** The sample plans, the first the one that the workbench opens with; `name` is what ?sample= takes. */
export const SAMPLES: readonly Sample[] = [
  { name: "larkmoor", file: "larkmoor-2025-26.xlsx", title: "Larkmoor 2025-26", says: "A sheet for each priority" },
  { name: "harrowmere", file: "harrowmere-2023-24.xlsx", title: "Harrowmere 2023-24", says: "One long sheet with bands" },
  {
    name: "ashcombe-vale",
    file: "ashcombe-vale-2024-25.xlsx",
    title: "Ashcombe Vale 2024-25",
    says: "Sections one below the other, and last year's review",
  },
];
