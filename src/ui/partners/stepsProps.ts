import type { RefObject } from "react";
import type { PartnersState } from "./partnersState";
import type { Partnering } from "./usePartners";

/** What a few of the panel's steps are drawn from. */
export interface StepsProps<Step extends PartnersState["step"]> {
  readonly state: Extract<PartnersState, { readonly step: Step }>;
  readonly partnering: Partnering;
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly onShow: (at: string) => void;
}
