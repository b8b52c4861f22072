/** A file or page as it came. */
export interface RawSource {
  /** How errors name it: the file as it was typed, or the address. */
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The media type that a server gave, such as `text/html`. */
  readonly type?: string | undefined
  /** The charset that a server gave. */
  readonly charset?: string | undefined
  /** The address that it came from in the end. */
  readonly url?: string | undefined
}
