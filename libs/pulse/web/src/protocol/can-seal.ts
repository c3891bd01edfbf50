/** Whether this browser can make and seal a ballot: it knows the curves, and addresses that are secure. */
export async function canSeal(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    await crypto.subtle.generateKey('X25519', false, ['deriveBits']);
    return 'locks' in navigator;
  } catch {
    return false;
  }
}
