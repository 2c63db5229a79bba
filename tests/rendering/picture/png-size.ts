/** How large a PNG is, from its header; undefined when it is none. */
export function pngSize(bytes: Uint8Array | undefined) {
  if (!bytes || Buffer.from(bytes.subarray(0, 8)).toString('latin1') !== '\x89PNG\r\n\x1a\n')
    return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
