import { Button } from "@fluentui/react-components";
import type { ReadReturns } from "../../app/files";
import type { ComparedReturn } from "../../core/returns/comparison";
import { toMend } from "../../core/returns/returnNote";
import type { ReturnFinding } from "../../core/returns/returnReading";
import { sayReturnFinding } from "../../core/returns/sayReturnFinding";
import { Fold } from "../shared/Fold";
import { sayBoth } from "../shared/sayBoth";
import { sayPlace } from "../shared/sayPlace";
import { ShortList } from "../shared/ShortList";
import { usePanelStyles } from "../shared/usePanelStyles";
import { fromWhom } from "./review/reviewModel";
import { sayFile } from "./sayPartners";
import { usePartnersStyles } from "./usePartnersStyles";

interface FileListProps {
  readonly read: ReadReturns;
  /** Names of those that are files, and not sheets of this workbook. */
  readonly noteable: ReadonlySet<string>;
  readonly onNote: (returned: ComparedReturn) => void;
}

/** Each return and what is wrong with it: first those that cannot be taken in, one sentence each, then the rest on demand. */
export function FileList({ read, noteable, onNote }: FileListProps) {
  const panel = usePanelStyles();
  const styles = usePartnersStyles();
  const { returns } = read.comparison;
  const taken = returns.filter(({ refused }) => !refused);
  const refused = returns.filter((returned) => returned.refused);
  return (
    <>
      {read.unread.length + refused.length > 0 && (
        <div className={styles.refused}>
          <p className={panel.text}>
            <strong>Left out</strong>
          </p>
          <ShortList className={styles.findings}>
            {read.unread.map(({ file, trouble }) => (
              <li key={file}>{sayBoth(trouble)}</li>
            ))}
            {refused.map((returned) => (
              <li key={returned.file}>{`${returned.file}: ${sayRefusal(returned)}`}</li>
            ))}
          </ShortList>
        </div>
      )}
      {taken.length > 0 && (
        <Fold title="What is odd about the returns" {...toLookAt(taken.flatMap(({ findings }) => findings))}>
          <ShortList className={panel.list}>
            {taken.map((returned) => (
              <li key={returned.file}>
                <FileFold returned={returned} onNote={noteable.has(returned.file) ? onNote : null} />
              </li>
            ))}
          </ShortList>
        </Fold>
      )}
    </>
  );
}

const isAsked = ({ level }: ReturnFinding): boolean => level === "ask";

/** How many findings the officer has to look at; the rest is only said. */
function toLookAt(findings: readonly ReturnFinding[]): { readonly aside?: string } {
  const asked = findings.filter(isAsked).length;
  return asked === 0 ? {} : { aside: `${String(asked)} to look at` };
}

function sayRefusal({ findings }: ComparedReturn): string {
  const reason = findings.find(({ level }) => level === "refuse");
  return reason === undefined ? "" : both(reason);
}

function both(finding: ReturnFinding): string {
  const { says, todo } = sayReturnFinding(finding);
  return `${says} ${todo}`;
}

interface FileFoldProps {
  readonly returned: ComparedReturn;
  /** null: a sheet of this workbook, which needs no note. */
  readonly onNote: ((returned: ComparedReturn) => void) | null;
}

function FileFold({ returned, onNote }: FileFoldProps) {
  const panel = usePanelStyles();
  const styles = usePartnersStyles();
  const { findings } = returned;
  // What has to be looked at stands first.
  const inOrder = [...findings.filter(isAsked), ...findings.filter((finding) => !isAsked(finding))];
  return (
    <Fold title={fromWhom(returned)} {...toLookAt(findings)}>
      <p className={panel.quiet}>{sayFile(returned)}</p>
      <ShortList className={styles.findings}>
        {inOrder.map((finding, at) => (
          <li key={at}>
            {both(finding)}
            {finding.at !== null && <span className={panel.aside}>{` (${sayPlace(finding.at)})`}</span>}
          </li>
        ))}
      </ShortList>
      {onNote !== null && toMend(findings).length > 0 && (
        <div className={panel.buttons}>
          <Button size="small" onClick={() => onNote(returned)}>
            Save a note for the partner
          </Button>
        </div>
      )}
    </Fold>
  );
}
