/** One thing to tell: `failed` ones stay until they are closed. */
export interface Toast {
  message: string;
  failed: boolean;
  /** What can be done about it while it stands. */
  act?: ToastAct;
}

export interface ToastAct {
  label: string;
  run: () => void;
}

type Show = (toast: Toast) => void;

let waiting: Toast[] = [];
let show: Show | undefined;
const wanted = new Set<() => void>();

function tell(toast: Toast): void {
  if (show) show(toast);
  else waiting.push(toast);
  for (const listener of wanted) listener();
}

/** A short word that something was done; it leaves by itself. */
export function toastDone(message: string, act?: ToastAct): void {
  tell({ message, failed: false, ...(act && { act }) });
}

/** A word that something did not work, where the page itself has no place to say it. It stays until it is closed. */
export function toastFailed(message: string): void {
  tell({ message, failed: true });
}

/** Calls `listener` when there is something to tell: the place for toasts is made for the first one. */
export function onToast(listener: () => void): () => void {
  wanted.add(listener);
  return () => wanted.delete(listener);
}

/** The place for toasts is there: it gets what waits, and all that comes. */
export function showToasts(how: Show): void {
  show = how;
  waiting.forEach(how);
  waiting = [];
}
