import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { RefObject } from "react";
import type { PackChoices, PacksPreview } from "../../app/issuePacks";
import { sayTrouble } from "../../app/troubles";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { PanelHeading } from "../shared/PanelHeading";
import { PlaceLink } from "../shared/PlaceLink";
import { ShortList } from "../shared/ShortList";
import { usePanelStyles } from "../shared/usePanelStyles";
import { AgencyTicks } from "./AgencyTicks";
import { readPacksDraft } from "./packsDraft";
import type { PacksDraft, PacksField } from "./packsDraft";
import type { PacksStep } from "./partnersState";

interface PacksViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly state: PacksStep;
  readonly onChange: (draft: PacksDraft) => void;
  readonly onIssue: (choices: PackChoices) => void;
  readonly onBack: () => void;
  readonly onShow: (at: string) => void;
}

/** Where the first field that is refused stands, so that the focus goes to it. */
const FIELD_IDS = { round: "packs-round", due: "packs-due", agencies: "packs-agencies" } as const satisfies Record<
  PacksField,
  string
>;

/** Whom packs go to, for which round, by when they are wanted back and where to. */
export function PacksView({ focus, state, onChange, onIssue, onBack, onShow }: PacksViewProps) {
  const panel = usePanelStyles();
  const { look, draft, stopped } = state;
  const [asked, setAsked] = useState(false);
  const answer = readPacksDraft(draft, look.packs);
  const refused = asked ? answer.refused : null;
  const issue = (): void => {
    setAsked(true);
    if (answer.choices !== null) onIssue(answer.choices);
    else document.getElementById(FIELD_IDS[[...answer.refused.keys()][0] ?? "round"])?.focus();
  };
  return (
    <div className={panel.panel}>
      <PanelHeading focus={focus}>Send packs</PanelHeading>
      {stopped && <p className={panel.note}>{sayTrouble({ code: "cancelled" }).says}</p>}
      <p className={panel.text}>
        One workbook for each agency, with its actions and room for its updates. You send them by e-mail.
      </p>
      <PacksFields draft={draft} refused={refused} onChange={onChange} />
      <AgencyTicks
        id={FIELD_IDS.agencies}
        agencies={look.packs.agencies}
        ticked={draft.agencies}
        refused={refused?.get("agencies") ?? null}
        onChange={(agencies) => onChange({ ...draft, agencies })}
      />
      <Odd packs={look.packs} onShow={onShow} />
      <NothingToDo names={look.packs.nothingToDo} />
      <div className={panel.buttons}>
        <Button appearance="primary" size="large" onClick={issue}>
          {`Make ${count(draft.agencies.size, "pack")}`}
        </Button>
        <Button size="large" onClick={onBack}>
          Back
        </Button>
      </div>
    </div>
  );
}

interface PacksFieldsProps {
  readonly draft: PacksDraft;
  readonly refused: ReadonlyMap<PacksField, string> | null;
  readonly onChange: (draft: PacksDraft) => void;
}

function PacksFields({ draft, refused, onChange }: PacksFieldsProps) {
  const set = (change: Partial<PacksDraft>): void => onChange({ ...draft, ...change });
  const refusal = (field: PacksField) => {
    const message = refused?.get(field);
    return message === undefined ? {} : { validationState: "error" as const, validationMessage: message };
  };
  return (
    <>
      <Field label="Round" required {...refusal("round")}>
        <Input id={FIELD_IDS.round} value={draft.round} onChange={(_, { value }) => set({ round: value })} />
      </Field>
      <Field label="Wanted back by" hint="dd/mm/yyyy" {...refusal("due")}>
        <Input id={FIELD_IDS.due} value={draft.due} onChange={(_, { value }) => set({ due: value })} />
      </Field>
      <Field label="Send returns to" hint="A name or an e-mail address, for the first page of each pack">
        <Input value={draft.sendTo} onChange={(_, { value }) => set({ sendTo: value })} />
      </Field>
    </>
  );
}

/** What is worth a look before packs go out: names that may be one agency, and actions that nobody is asked about as their lead. */
function Odd({ packs: { alike, nobodys }, onShow }: Pick<PacksViewProps, "onShow"> & { readonly packs: PacksPreview }) {
  const panel = usePanelStyles();
  return (
    <>
      {alike.length > 0 && (
        <div className={panel.note}>
          <p className={panel.text}>These may be one agency; as they stand, each gets a pack of its own:</p>
          <ul className={panel.list}>
            {alike.map(({ spelling, name }) => (
              <li key={`${spelling} ${name}`}>{`“${spelling}” and “${name}”`}</li>
            ))}
          </ul>
        </div>
      )}
      {nobodys.length > 0 && (
        <Fold title="No agency leads these" aside={count(nobodys.length, "action")}>
          <ShortList className={panel.list}>
            {nobodys.map(({ at, ref, action }) => (
              <li key={at}>
                <PlaceLink at={at} onShow={onShow}>
                  {ref === null ? action : `${ref} ${action}`}
                </PlaceLink>
              </li>
            ))}
          </ShortList>
        </Fold>
      )}
    </>
  );
}

/** Agencies of the partnership that no action names: said, so that nobody looks for their pack. */
export function NothingToDo({ names }: { readonly names: readonly string[] }) {
  const panel = usePanelStyles();
  if (names.length === 0) return null;
  return (
    <Fold title="Nothing to do in this plan" aside={count(names.length, "agency")}>
      <ul className={panel.list}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Fold>
  );
}
