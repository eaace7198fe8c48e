/** How large the sheet is shown: a factor, 1 being 100 %, or as large as fits the width. */
export type Zoom = number | "fit";

/** What can be chosen. */
export const ZOOM_STEPS: readonly number[] = [0.5, 0.75, 0.9, 1, 1.25, 1.5, 2];

/** The factor that fits a width of so many pixels into the room that there is, between 50 and 200 %. */
export function fitting(width: number, room: number): number {
  return Math.min(2, Math.max(0.5, Math.floor((room / width) * 100) / 100));
}

/** A factor as Excel writes it: 125 %. */
export function zoomLabel(factor: number): string {
  return `${String(Math.round(factor * 100))}%`;
}
