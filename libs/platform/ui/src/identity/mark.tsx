/** The throughline: one stroke from a person (filled dot) to a customer (open ring). Decorative, `size` in pixels. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" fill="none" aria-hidden="true">
      <circle cx="5.5" cy="21" r="3.5" fill="var(--people)" />
      <path d="M5.5 21C14 21 10 7.5 19 7.5" stroke="var(--ink)" strokeWidth="2.2" strokeLinecap="round" />
      <circle cx="22" cy="7.5" r="3.2" stroke="var(--customer)" strokeWidth="2.2" />
    </svg>
  );
}
