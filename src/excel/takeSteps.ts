import { simple } from "./newSheetSteps";
import type { Session } from "./runCommand";
import type { Step } from "./steps";
import { deskOf } from "./steps";

/** The step that tells Excel whether to inform this add-in of changes: not of its own thousands. */
export function eventsStep(phase: "prepare" | "finish", on: boolean): Step {
  return simple(phase, ({ context }) => (context.runtime.enableEvents = on));
}

/** Takes steps, each list in one round trip, with the screen and calculation held back meanwhile. */
export async function take(session: Session, trips: readonly (readonly Step[])[]): Promise<void> {
  session.ahead(trips.length);
  for (const trip of trips) {
    const { application } = session.context;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    const desk = deskOf(session.context);
    for (const step of trip) step.run(desk);
    await session.trip("write");
  }
}
