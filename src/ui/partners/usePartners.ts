import { useCallback, useEffect, useRef, useState } from "react";
import type { Files, MadeFile } from "../../app/files";
import type { PackChoices } from "../../app/issuePacks";
import type { Outcome } from "../../app/outcome";
import type { Watch, Workbook } from "../../app/ports";
import type { IsoDay } from "../../core/plan/plan";
import type { ComparedReturn } from "../../core/returns/comparison";
import { returnNote } from "../../core/returns/returnNote";
import { sayBoth } from "../shared/sayBoth";
import { useCrash } from "../shared/useCrash";
import { useWatch } from "../shared/useWatch";
import type { Watching } from "../shared/useWatch";
import type { PacksDoneStep, PacksStep, PartnersState, ReturnsStep, ReviewStep } from "./partnersState";
import { makePacks, merge, openPartners, takeBack, takeIn } from "./partnersWork";
import { noteName, zipName } from "./sayPartners";

/** The Partners panel's state and what can be done with it. */
export interface Partnering {
  readonly state: PartnersState;
  readonly watching: Watching;
  readonly go: (state: PartnersState) => void;
  readonly open: () => void;
  readonly issue: (from: PacksStep, choices: PackChoices) => void;
  readonly saveOne: (file: MadeFile) => void;
  readonly saveAll: (from: PacksDoneStep) => void;
  readonly read: (from: ReturnsStep) => void;
  /** Saves a copy of a partner's file with a sheet that says what to mend. */
  readonly saveNote: (from: ReviewStep, returned: ComparedReturn) => void;
  readonly merge: (from: ReviewStep) => void;
  readonly takeBack: (number: number, from: PartnersState) => void;
}

/** A command: what is shown meanwhile, what is said when it fails, and where a cancelled one leads back to. */
interface Command<Value> {
  readonly during: PartnersState;
  readonly title: string;
  readonly work: (watch: Watch) => Promise<Outcome<Value>>;
  readonly then: (value: Value) => PartnersState;
  readonly stopped: PartnersState | null;
}

/** Packs out, returns in, merged and taken back: one command at a time, each with progress; a cancelled one leads back to its start. */
export function usePartners(workbook: Workbook, files: Files, today: IsoDay): Partnering {
  const [state, go] = useState<PartnersState>({ step: "opening" });
  const watching = useWatch();
  const crash = useCrash();
  const { begin } = watching;

  const run = useCallback(
    <Value>({ during, title, work, then, stopped }: Command<Value>) => {
      const again = (): void => {
        go(during);
        work(begin()).then((outcome) => {
          if (outcome.ok) go(then(outcome.value));
          else if (outcome.trouble.code === "cancelled" && stopped !== null) go(stopped);
          else go({ step: "failed", title, trouble: outcome.trouble, again, back: stopped });
        }, crash);
      };
      again();
    },
    [begin, crash],
  );

  const open = useCallback(() => {
    run({
      during: { step: "opening" },
      title: "The workbook could not be read",
      work: (watch) => openPartners(workbook, today, watch),
      then: (look) => ({ step: "home", look, note: null }),
      stopped: null,
    });
  }, [run, workbook, today]);

  const opened = useRef(false);
  useEffect(() => {
    if (!opened.current) open();
    opened.current = true;
  }, [open]);

  const issue = (from: PacksStep, choices: PackChoices): void =>
    run({
      during: { step: "issuing" },
      title: "The packs could not be made",
      work: (watch) => makePacks(workbook, files, choices, today, watch),
      then: ({ look, value }) => ({ step: "packs-done", look, choices, issued: value }),
      stopped: { ...from, stopped: true },
    });

  const read = (from: ReturnsStep): void =>
    run({
      during: { step: "reading" },
      title: "The returns could not be read",
      work: (watch) => takeIn(workbook, files, from, today, watch),
      then: (review) => review,
      stopped: { ...from, stopped: true },
    });

  const saveNote = (from: ReviewStep, { file, agency, findings }: ComparedReturn): void => {
    const source = from.from.files.find(({ name }) => name === file);
    if (source === undefined) return;
    const note = (said: string): void => go((now) => (now.step === "review" ? { ...now, note: said } : now));
    files
      .writeInto(source, (content) => returnNote({ content, agency, findings, today }))
      .then((outcome) => {
        if (outcome.ok) files.save({ name: noteName(file), bytes: outcome.value });
        note(outcome.ok ? `Saved ${noteName(file)}: send it back to the partner.` : sayBoth(outcome.trouble));
      }, crash);
  };

  return {
    state,
    watching,
    go,
    open,
    issue,
    read,
    saveNote,
    saveOne: (file) => files.save(file),
    saveAll: ({ issued, choices }) => {
      files.zip(issued.files).then((bytes) => files.save({ name: zipName(choices.round), bytes }), crash);
    },
    merge: (from) =>
      run({
        during: { step: "merging" },
        title: "Nothing was merged",
        work: (watch) => merge(workbook, from.from.look, from.read.comparison, from.decisions, today, watch),
        then: ({ look, value }) => ({ step: "merged", look, report: value }),
        stopped: { step: "before-merge", from, stopped: true },
      }),
    takeBack: (number, from) =>
      run({
        during: { step: "taking-back" },
        title: "The merge was not taken back",
        work: (watch) => takeBack(workbook, number, today, watch),
        then: ({ look, value }) => ({ step: "taken-back", look, report: value }),
        stopped: from,
      }),
  };
}
