/** Bytes that cannot be unpacked, or not further; the message says why. */
export class PackedFailure extends Error {
  override readonly name = 'PackedFailure';
}
