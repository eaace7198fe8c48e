import { Button, Field, Input, Select } from "@fluentui/react-components";
import type { Hex } from "../../core/grid/grid";
import type { IsoDay } from "../../core/plan/plan";
import { STATUS_KEYS, STATUSES } from "../../core/plan/statuses";
import type { StatusKey } from "../../core/plan/statuses";
import { financialYear, showDay, showYears, yearAfter } from "../shared/day";
import { count } from "../shared/count";
import { PlaceLink } from "../shared/PlaceLink";
import { usePanelStyles } from "../shared/usePanelStyles";
import type { ChoicesDraft, DraftField } from "./choicesDraft";
import { FIELD_IDS } from "./fieldIds";
import type { FillUse } from "./fillUses";
import { useBuildStyles } from "./useBuildStyles";

interface ChoicesFormProps {
  readonly draft: ChoicesDraft;
  readonly refused: ReadonlyMap<DraftField, string>;
  readonly fills: readonly FillUse[];
  readonly today: IsoDay;
  readonly onChange: (draft: ChoicesDraft) => void;
  readonly onShow: (at: string) => void;
}

/** The choices that matter before a Build: what the plan is called, whose it is, which time it is for, what colours mean. */
export function ChoicesForm({ draft, refused, fills, today, onChange, onShow }: ChoicesFormProps) {
  const styles = usePanelStyles();
  const set = (change: Partial<ChoicesDraft>): void => onChange({ ...draft, ...change });
  return (
    <>
      <h3 className={styles.subheading}>Your plan</h3>
      <Field label="Title" required {...refusal(refused, "title")}>
        <Input id={FIELD_IDS.title} value={draft.title} onChange={(_, { value }) => set({ title: value })} />
      </Field>
      <Field label="Partnership">
        <Input value={draft.organisation} onChange={(_, { value }) => set({ organisation: value })} />
      </Field>
      <PeriodFields draft={draft} refused={refused} today={today} set={set} />
      {fills.map((use) => (
        <FillField
          key={use.fill}
          use={use}
          means={draft.statusByFill.get(use.fill)}
          onShow={onShow}
          onChoose={(means) => set({ statusByFill: withFill(draft.statusByFill, use.fill, means) })}
        />
      ))}
    </>
  );
}

interface PeriodFieldsProps extends Pick<ChoicesFormProps, "draft" | "refused" | "today"> {
  readonly set: (change: Partial<ChoicesDraft>) => void;
}

function PeriodFields({ draft, refused, today, set }: PeriodFieldsProps) {
  const panel = usePanelStyles();
  const styles = useBuildStyles();
  const thisYear = financialYear(today);
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>Period</legend>
      <div className={styles.pair}>
        <Field label="First day" hint="dd/mm/yyyy" {...refusal(refused, "start")}>
          <Input
            id={FIELD_IDS.start}
            className={styles.narrow}
            value={draft.start}
            onChange={(_, { value }) => set({ start: value })}
          />
        </Field>
        <Field label="Last day" hint="dd/mm/yyyy" {...refusal(refused, "end")}>
          <Input
            id={FIELD_IDS.end}
            className={styles.narrow}
            value={draft.end}
            onChange={(_, { value }) => set({ end: value })}
          />
        </Field>
      </div>
      <div className={panel.buttons}>
        {[thisYear, yearAfter(thisYear)].map((year) => (
          <Button key={year.start} size="small" onClick={() => set({ start: showDay(year.start), end: showDay(year.end) })}>
            {`April to March ${showYears(year)}`}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

interface FillFieldProps {
  readonly use: FillUse;
  readonly means: StatusKey | undefined;
  readonly onChoose: (means: StatusKey | null) => void;
  readonly onShow: (at: string) => void;
}

const NO_STATUS = "";

function FillField({ use, means, onChoose, onShow }: FillFieldProps) {
  const styles = useBuildStyles();
  const choose = (value: string): void => onChoose(STATUS_KEYS.find((key) => key === value) ?? null);
  return (
    <div>
      <Field
        label={
          <>
            <span
              aria-hidden
              className={styles.swatch}
              ref={(swatch) => swatch?.style.setProperty("background-color", `#${use.fill}`)}
            />
            {`${count(use.count, "row")} ${use.count === 1 ? "shows its" : "show their"} status by ${use.colour} alone`}
          </>
        }
      >
        <Select value={means ?? NO_STATUS} onChange={(_, { value }) => choose(value)}>
          {STATUS_KEYS.map((key) => (
            <option key={key} value={key}>
              {STATUSES[key].label}
            </option>
          ))}
          <option value={NO_STATUS}>No status</option>
        </Select>
      </Field>
      <PlaceLink at={use.at} onShow={onShow}>
        Show the first
      </PlaceLink>
    </div>
  );
}

function withFill(fills: ReadonlyMap<Hex, StatusKey>, fill: Hex, means: StatusKey | null): ReadonlyMap<Hex, StatusKey> {
  const changed = new Map(fills);
  if (means === null) changed.delete(fill);
  else changed.set(fill, means);
  return changed;
}

function refusal(refused: ReadonlyMap<DraftField, string>, field: DraftField) {
  const message = refused.get(field);
  return message === undefined ? {} : { validationState: "error" as const, validationMessage: message };
}
