import { Button, mergeClasses } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { DragEvent } from "react";
import { usePartnersStyles } from "./usePartnersStyles";

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Any number of files, chosen or dropped. What is no workbook is told later, file by file. */
export function FileDrop({ onFiles }: FileDropProps) {
  const styles = usePartnersStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files !== null && files.length > 0) onFiles([...files]);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.dropOver)}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button onClick={() => input.current?.click()}>Choose files…</Button>
      <span>or drop them here</span>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx"
        hidden
        aria-label="Files that partners sent back"
        onChange={({ target }) => {
          take(target.files);
          // The same file chosen again shall be heard of again.
          target.value = "";
        }}
      />
    </div>
  );
}
