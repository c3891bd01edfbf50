const TEXT_FRAME = 0x81;

/** The header of an unmasked WebSocket text frame with `length` bytes of payload (RFC 6455, 5.2). */
function frameHeader(length: number): Buffer {
  if (length < 126) return Buffer.from([TEXT_FRAME, length]);
  if (length < 65_536) {
    const header = Buffer.allocUnsafe(4);
    header[0] = TEXT_FRAME;
    header[1] = 126;
    header.writeUInt16BE(length, 2);
    return header;
  }
  const header = Buffer.allocUnsafe(10);
  header[0] = TEXT_FRAME;
  header[1] = 127;
  header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}

const END = Buffer.from('}');

/** The `next` messages of one subscription id, framed and joined: what is written to a socket at once. */
export function nextFrames(subscriptionId: string, results: readonly Buffer[]): Buffer {
  const start = Buffer.from(`{"id":${JSON.stringify(subscriptionId)},"type":"next","payload":`);
  return Buffer.concat(
    results.flatMap((result) => [frameHeader(start.length + result.length + END.length), start, result, END]),
  );
}
