import type { Session } from "./runCommand";
import type { Question } from "./standingSheet";
import { inTrips } from "./steps";

/** The answers to questions, in their order, in at most so many round trips. Throws Stopped (excel-too-large) when they need more. */
export async function askAll<Answer>(
  session: Session,
  questions: readonly Question<Answer>[],
  most: number,
): Promise<readonly Answer[]> {
  if (questions.every(({ bytes }) => bytes === 0)) return questions.map(({ ask }) => ask(session.context)());
  const found: Answer[] = [];
  for (const trip of inTrips(questions, most)) {
    const takes = trip.map(({ ask }) => ask(session.context));
    await session.trip("read");
    found.push(...takes.map((answer) => answer()));
  }
  return found;
}
