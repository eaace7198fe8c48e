import { changeWords } from "../../core/overview/overviewText";
import type { PlanFigures } from "../../core/overview/planFigures";
import { RESULT_WORDS } from "../../core/overview/targetFigures";
import type { TargetFigure, TargetResult } from "../../core/overview/targetFigures";
import { Fold } from "../shared/Fold";
import { PlaceLink } from "../shared/PlaceLink";
import { usePanelStyles } from "../shared/usePanelStyles";

interface TargetFoldProps {
  readonly figures: PlanFigures;
  readonly onShow: (at: string) => void;
}

const RESULTS = Object.keys(RESULT_WORDS) as readonly TargetResult[];

function sayFigure(figure: TargetFigure): string {
  const { improves, result } = figure;
  const way = improves === null ? "" : improves ? ", which is better" : ", which is worse";
  return `${RESULT_WORDS[result]}: ${changeWords(figure)}${way}`;
}

/** Targets met, missed and not known, each with its change and whether that is the better way. Nothing without targets. */
export function TargetFold({ figures: { targets, results }, onShow }: TargetFoldProps) {
  const styles = usePanelStyles();
  if (targets.length === 0) return null;
  const counted = RESULTS.map((result) => `${String(results[result])} ${RESULT_WORDS[result].toLowerCase()}`).join(", ");
  return (
    <Fold title="Targets" aside={counted}>
      <ul className={styles.list}>
        {targets.map((figure, at) => (
          <li key={`${figure.target.at} ${String(at)}`}>
            <PlaceLink at={figure.target.at} onShow={onShow}>
              {figure.target.measure}
            </PlaceLink>
            <p className={styles.quiet}>{sayFigure(figure)}</p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
