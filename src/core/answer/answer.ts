import type { Invocation } from '../command/invocation.ts'
import type { Language } from '../voice/languages.ts'
import type { Citation } from './citation.ts'
import type { Spans } from './span.ts'

/** What the bot says, before any platform decides how it looks. */
export interface Answer {
  /** The language of the bot's own words, which a platform goes on in. Articles are quoted in theirs. */
  readonly language: Language
  /** Who may read it: everyone in the channel, or the asker alone. */
  readonly audience: 'channel' | 'asker'
  /** Whether a pressed button's answer stands beside the message it was on, or takes its place. */
  readonly place: 'beside' | 'instead'
  readonly blocks: readonly Block[]
  /** Buttons that concern the answer as a whole. */
  readonly actions: readonly Action[]
}

/** A part of an answer, by what it means and not how it looks. */
export type Block = Heading | Paragraph | Quote | Notice

/** What an answer, or a part of it, is about. */
export interface Heading {
  readonly kind: 'heading'
  readonly text: string
}

/** Prose of the bot itself. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly spans: Spans
  /** Buttons that it introduces; absent when there are none. */
  readonly actions?: readonly Action[]
}

/** Words of an article, or our summary of them, never parted from where they came from. */
export interface Quote {
  readonly kind: 'quote'
  /** What the passage is about; null when it stands under no heading of its own. */
  readonly heading: string | null
  readonly spans: Spans
  readonly citation: Citation
  /** Buttons that concern this quote. */
  readonly actions: readonly Action[]
}

/** Something about the answer itself. */
export interface Notice {
  readonly kind: 'notice'
  /** `caution`: read this first; `failure`: there is no answer; `footnote`: the small print. */
  readonly tone: 'caution' | 'failure' | 'footnote'
  readonly spans: Spans
}

/** A button. `open` leaves the chat; `invoke` is a labelled invocation, so it works after a restart and needs no stored state. */
export type Action =
  | { readonly kind: 'open'; readonly label: string; readonly url: string }
  | { readonly kind: 'invoke'; readonly label: string; readonly invocation: Invocation }
