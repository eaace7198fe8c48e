/** The code with which Excel refused; "" when it did not. */
export async function refusedWith(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return "";
  } catch (error) {
    return codeOf(error);
  }
}

/** The code and sentence of a refusal, apart from other mistakes, which are thrown on. */
export function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}

/** The message with which Excel refused; "" when it did not. */
export async function refusalMessage(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return "";
  } catch (error) {
    return `${codeOf(error)}: ${error instanceof Error ? error.message : ""}`;
  }
}
