import { sayTrouble } from "../../app/troubles";
import type { Trouble } from "../../app/troubles";

/** A trouble as plain text for support: the sentence, the code, the facts and what Excel said. No cell's content is added here. */
export function troubleDetails(trouble: Trouble): string {
  const facts = Object.entries(trouble.facts ?? {}).map(([name, fact]) => `${name}: ${fact}`);
  return [sayTrouble(trouble).says, `code: ${trouble.code}`, ...facts, trouble.details ?? ""]
    .filter((line) => line !== "")
    .join("\n");
}
