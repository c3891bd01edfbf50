import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useId, useState } from 'react';
import classes from './file-drop.module.css';

export interface FileDropProps {
  /** What to drop here, such as "Choose a CSV file, or drop it here". */
  label: string;
  /** What may be in it, and how large. */
  hint?: string;
  /** As in `<input accept>`, such as `.csv,text/csv`. */
  accept: string;
  onFile: (file: File) => void;
  /** The name of the file that was chosen. */
  chosen?: string;
  error?: string;
}

/** One file by drop, press or keyboard: a real file input under a large target. */
export function FileDrop({ label, hint, accept, onFile, chosen, error }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div>
      <label
        className={classes.drop}
        data-over={over}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileUpload size={32} stroke={1.4} aria-hidden="true" />
        {chosen && (
          <strong id={`${id}-chosen`} className={classes.label}>
            {chosen}
          </strong>
        )}
        <span id={`${id}-label`} className={chosen ? undefined : classes.label}>
          {label}
        </span>
        {hint && <span id={`${id}-hint`}>{hint}</span>}
        <input
          type="file"
          accept={accept}
          className="visually-hidden"
          aria-labelledby={chosen ? `${id}-label ${id}-chosen` : `${id}-label`}
          aria-describedby={hint ? `${id}-hint` : undefined}
          aria-invalid={error ? true : undefined}
          aria-errormessage={error ? `${id}-error` : undefined}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = ''; // a file that was mended and is chosen again is a change too
          }}
        />
      </label>
      {error && (
        <p id={`${id}-error`} className={classes.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
