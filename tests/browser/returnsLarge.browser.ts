import { expect, jest, test } from "@jest/globals";
import { browserForTests } from "./support/browser";
import { longTasks, watchLongTasks } from "./support/longTasks";
import { manyReturns } from "./support/manyReturns";
import { button, turnTo } from "./support/panePage";
import { changesFound, takeIn } from "./support/partnersPanel";
import { WorkbenchPage } from "./support/workbenchPage";
import { serveWorkbench } from "./support/workbenchServer";

jest.setTimeout(400_000);

const { newPage } = browserForTests();
const server = serveWorkbench();

const TRIES = 3;

/** Reviews 200 returns that are being read, by keys, and answers the longest task until then. */
async function longestOf(workbench: WorkbenchPage): Promise<number> {
  const { page, pane } = workbench;
  await changesFound(workbench).waitFor({ timeout: 240_000 });
  await pane
    .getByText(/^200 returns read/)
    .first()
    .waitFor();
  await pane.getByRole("checkbox").first().focus();
  for (const key of ["j", "j", "a", "r", "End", "Home"]) await page.keyboard.press(key);
  return Math.max(0, ...(await longTasks(page)));
}

test("with 200 returns of 50 rows on a plan of 1,000 actions no task of the pane takes over 200 ms", async () => {
  const { plan, returns } = await manyReturns(1_000, 200);
  const workbench = new WorkbenchPage(await newPage());
  await workbench.open(server.address());
  await workbench.openBytes("plan.xlsx", plan);
  await turnTo(workbench, "Partners");
  await watchLongTasks(workbench.page);
  await takeIn(workbench, returns);
  const longest = [await longestOf(workbench)];
  // Other programs on the machine make a task seem longer, never shorter: the quietest of a few tries is nearest the truth.
  while (longest.length < TRIES && Math.min(...longest) > 200) {
    await button(workbench, "Back").click();
    await longTasks(workbench.page);
    await button(workbench, "Check 200 returns").click();
    longest.push(await longestOf(workbench));
  }
  console.log(`The longest task of the pane with 200 returns: ${longest.join(", ")} ms`);
  expect(Math.min(...longest)).toBeLessThanOrEqual(200);
});
