/** A part of a text as Unicode's segmentation parts it. */
export interface Segment {
  readonly segment: string
  /** Offset in UTF-16 code units. */
  readonly index: number
  /** Whether it is a word, when the text is parted into words. */
  readonly isWordLike?: boolean | undefined
}

/**
 * The segments of a text, in order. An engine may look at the whole text again for each of them, so a long text is handed to
 * it by windows; each window begins where a segment of the last one ended.
 */
export function* segmentsOf(text: string, segmenter: Intl.Segmenter): Generator<Segment> {
  let at = 0
  while (at < text.length) {
    const window = text.slice(at, at + WINDOW)
    const end = at + window.length < text.length ? WINDOW - MARGIN : window.length
    const segments = Array.from(segmenter.segment(window)).filter(({ segment, index }) => index + segment.length <= end)
    if (segments.length === 0) segments.push(longSegment(text.slice(at), segmenter))
    for (const { segment, index, isWordLike } of segments) yield { segment, index: at + index, isWordLike }
    const last = segments.at(-1)
    at += (last?.index ?? 0) + (last?.segment.length ?? text.length)
  }
}

const WINDOW = 600
/** How far ahead is looked where a segment may end. */
const MARGIN = 100

/** The first segment of a text, one that is longer than a window. */
function longSegment(text: string, segmenter: Intl.Segmenter): Intl.SegmentData {
  for (let size = 2 * WINDOW; ; size *= 2) {
    const first = segmenter.segment(text.slice(0, size)).containing(0)
    if (first !== undefined && (first.segment.length < size || text.length <= size)) return first
  }
}
