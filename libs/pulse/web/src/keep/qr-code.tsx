import encodeQR from 'qr';
import classes from './keep.module.css';

/** How many modules are left free around a code, so that cameras find it. */
const BORDER = 4;

/** A text as a QR code: dark on light in every colour scheme, as cameras want it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: BORDER });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg viewBox={`0 0 ${rows.length} ${rows.length}`} className={classes.code} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
