import { useEffect, useState } from "react";
import type { Viewport } from "./shownCells";

/** Where nothing can be measured (tests), the grid is drawn as large as this. */
const UNMEASURED = { width: 640, height: 360 } as const;

/** Follows how far an element is scrolled and how large it is. `start` is where it begins. */
export function useViewport(element: HTMLElement | null, start: { readonly top: number; readonly left: number }): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ ...start, ...UNMEASURED });
  useEffect(() => {
    if (element === null) return undefined;
    const look = (): void => {
      const { scrollTop: top, scrollLeft: left, clientWidth, clientHeight } = element;
      setViewport({ top, left, width: clientWidth || UNMEASURED.width, height: clientHeight || UNMEASURED.height });
    };
    element.scrollTo({ top: start.top, left: start.left });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [element, start.top, start.left]);
  return viewport;
}
