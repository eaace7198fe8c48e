import { HomeView } from "./HomeView";
import { PacksDoneView } from "./PacksDoneView";
import { firstPacksDraft } from "./packsDraft";
import { PacksView } from "./PacksView";
import { homeStep } from "./partnersState";
import type { StepsProps } from "./stepsProps";

/** Where the round stands, and packs on their way out. */
export function PacksSteps({ state, partnering, focus, onShow }: StepsProps<"home" | "packs" | "packs-done">) {
  const { go, open, issue, takeBack, saveAll, saveOne } = partnering;
  const { look } = state;
  switch (state.step) {
    case "home":
      return (
        <HomeView
          focus={focus}
          state={state}
          onPacks={() => go({ step: "packs", look, draft: firstPacksDraft(look.packs), stopped: false })}
          onReturns={() => go({ step: "returns", look, files: [], sheets: new Set(), stopped: false })}
          onTakeBack={(number) => takeBack(number, state)}
          onRefresh={open}
        />
      );
    case "packs":
      return (
        <PacksView
          focus={focus}
          state={state}
          onChange={(draft) => go({ ...state, draft, stopped: false })}
          onIssue={(choices) => issue(state, choices)}
          onBack={() => go(homeStep(look))}
          onShow={onShow}
        />
      );
    case "packs-done":
      return (
        <PacksDoneView
          focus={focus}
          state={state}
          onSaveAll={() => saveAll(state)}
          onSaveOne={saveOne}
          onHome={() => go(homeStep(look))}
        />
      );
  }
}
