import { Button, Checkbox, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { RefObject } from "react";
import { sayTrouble } from "../../app/troubles";
import { INNER_KEYS, INNER_MATTERS, PARTS, VERSION_KEYS, VERSIONS } from "../../core/layouts/printChoices";
import type { PrintChoices } from "../../core/layouts/printChoices";
import type { OwnLayout } from "../../core/layouts/keptExport";
import { PanelHeading } from "../shared/PanelHeading";
import { sayBoth } from "../shared/sayBoth";
import { usePanelStyles } from "../shared/usePanelStyles";
import { ColumnTicks } from "./ColumnTicks";
import { DESTINATION_KEYS, DESTINATIONS } from "./exportDraft";
import type { ExportDraft } from "./exportDraft";
import { LayoutChoice } from "./LayoutChoice";
import { TickList } from "./TickList";
import type { ChoosingStep, ExportNote } from "./useExport";

interface ChoicesViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly state: ChoosingStep;
  readonly onChange: (draft: ExportDraft) => void;
  readonly onExport: () => void;
  readonly onKeep: (layout: OwnLayout) => void;
}

/** What goes out, in which layout, for whom and where to; and the one button. */
export function ChoicesView({ focus, state, onChange, onExport, onKeep }: ChoicesViewProps) {
  const panel = usePanelStyles();
  const { offer, draft, note } = state;
  const set = (change: Partial<PrintChoices>): void => onChange({ ...draft, choices: { ...draft.choices, ...change } });
  const named = (words: readonly string[]) => words.map((key) => ({ key, name: key }));
  return (
    <div className={panel.panel}>
      <PanelHeading focus={focus}>Export the plan</PanelHeading>
      {note !== null && <p className={panel.note}>{sayExportNote(note)}</p>}
      <LayoutChoice draft={draft} own={offer.layouts} empty={offer.empty} onChange={onChange} />
      <div>
        <ColumnTicks draft={draft} own={offer.layouts} onChange={onChange} onKeep={onKeep} />
        <TickList
          title="Priorities"
          items={offer.priorities}
          chosen={draft.choices.priorities}
          onChange={(priorities) => set({ priorities })}
        />
        <TickList
          title="Agencies"
          items={named(offer.agencies)}
          chosen={draft.choices.agencies}
          onChange={(agencies) => set({ agencies })}
        />
      </div>
      <VersionChoice choices={draft.choices} onSet={set} />
      <DestinationChoice state={state} onChange={onChange} onSet={set} />
      <div className={panel.buttons}>
        <Button appearance="primary" size="large" onClick={onExport}>
          {DESTINATIONS[draft.goesTo].does}
        </Button>
      </div>
      <p className={panel.quiet}>The workbook remembers these choices. Export plan on the Home tab uses them too.</p>
    </div>
  );
}

interface SetProps {
  readonly onSet: (change: Partial<PrintChoices>) => void;
}

function VersionChoice({ choices, onSet }: SetProps & { readonly choices: PrintChoices }) {
  const panel = usePanelStyles();
  return (
    <>
      <Field label="Version" hint={VERSIONS[choices.version].description}>
        <RadioGroup
          value={choices.version}
          onChange={(_, { value }) => onSet({ version: VERSION_KEYS.find((key) => key === value) ?? "board" })}
        >
          {VERSION_KEYS.map((key) => (
            <Radio key={key} value={key} label={VERSIONS[key].name} />
          ))}
        </RadioGroup>
      </Field>
      {VERSIONS[choices.version].isPublic && (
        <div role="group" aria-label="Publish all the same">
          <p className={panel.quiet}>Publish all the same:</p>
          {INNER_KEYS.map((key) => (
            <div key={key}>
              <Checkbox
                checked={choices.publish.includes(key)}
                label={INNER_MATTERS[key].name}
                onChange={(_, { checked }) =>
                  onSet({
                    publish: INNER_KEYS.filter((each) => (each === key ? checked === true : choices.publish.includes(each))),
                  })
                }
              />
            </div>
          ))}
        </div>
      )}
    </>
  );
}

interface DestinationChoiceProps extends SetProps {
  readonly state: ChoosingStep;
  readonly onChange: (draft: ExportDraft) => void;
}

function DestinationChoice({ state: { offer, draft }, onChange, onSet }: DestinationChoiceProps) {
  const { version, paper, parts } = draft.choices;
  return (
    <>
      <Field label="Goes to" hint={draft.goesTo === "sheet" ? "One sheet, ready to print. Exporting again makes it anew." : ""}>
        <RadioGroup
          value={draft.goesTo}
          onChange={(_, { value }) => onChange({ ...draft, goesTo: DESTINATION_KEYS.find((key) => key === value) ?? "sheet" })}
        >
          {DESTINATION_KEYS.map((key) => (
            <Radio
              key={key}
              value={key}
              label={DESTINATIONS[key].name}
              disabled={key === "sheet" && VERSIONS[version].isAccessible}
            />
          ))}
        </RadioGroup>
      </Field>
      {(draft.goesTo === "xlsx" || draft.goesTo === "docx") && (
        <TickList
          title="Other parts in the file"
          mayBeNone
          items={offer.parts.map((key) => ({ key, name: PARTS[key] }))}
          chosen={parts}
          onChange={(chosen) => onSet({ parts: offer.parts.filter((part) => chosen === null || chosen.includes(part)) })}
        />
      )}
      <Field label="Paper">
        <Select value={paper} onChange={(_, { value }) => onSet({ paper: value === "a3" ? "a3" : "a4" })}>
          <option value="a4">A4</option>
          <option value="a3">A3</option>
        </Select>
      </Field>
    </>
  );
}

/** What came of the last command, in a sentence. */
export function sayExportNote(note: ExportNote): string {
  switch (note.kind) {
    case "stopped":
      return sayTrouble({ code: "cancelled" }).says;
    case "layout":
      return note.gone ? `The layout ${note.name} is gone.` : `The layout ${note.name} is kept with the plan.`;
    case "trouble":
      return sayBoth(note.trouble);
  }
}
