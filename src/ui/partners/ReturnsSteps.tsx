import { MergeView } from "./MergeView";
import { homeStep } from "./partnersState";
import { ReturnsView } from "./ReturnsView";
import { ReviewView } from "./ReviewView";
import type { StepsProps } from "./stepsProps";

/** Returns on their way into the plan. */
export function ReturnsSteps({ state, partnering, focus, onShow }: StepsProps<"returns" | "review" | "before-merge">) {
  const { go, read, saveNote, merge } = partnering;
  switch (state.step) {
    case "returns":
      return (
        <ReturnsView
          focus={focus}
          state={state}
          onChange={go}
          onRead={() => read(state)}
          onBack={() => go(homeStep(state.look))}
        />
      );
    case "review":
      return (
        <ReviewView
          focus={focus}
          state={state}
          onDecide={(decisions) => go({ ...state, decisions, touched: true, note: null })}
          onNote={(returned) => saveNote(state, returned)}
          onMerge={() => go({ step: "before-merge", from: state, stopped: false })}
          onBack={() => go(state.from)}
          onShow={onShow}
        />
      );
    case "before-merge":
      return (
        <MergeView
          focus={focus}
          review={state.from}
          stopped={state.stopped}
          onMerge={() => merge(state.from)}
          onBack={() => go(state.from)}
        />
      );
  }
}
