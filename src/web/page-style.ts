/** The page, and what the cards of both platforms have in common. Colours are variables, which a card sets anew. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  --ground: #f3f1ec; --panel: #ffffff; --text: #1f2421; --muted: #5b635e; --line: #d8d5cd;
  --link: #1d6553; --accent: #2f6f5e; --accent-strong: #24584a; --focus: #1f6feb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #121514; --panel: #1b1f1d; --text: #e6e9e7; --muted: #a3aca7; --line: #333a37;
    --link: #7cc9b3; --accent: #35806c; --accent-strong: #2b6a59; --focus: #79b8ff;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 1360px; padding: 28px 32px 56px;
  background: var(--ground); color: var(--text);
  font: 16px/1.5 var(--sans);
  overflow-wrap: anywhere;
}
h1, h2, h3, p, blockquote, pre, ul, ol { margin: 0; padding: 0; font: inherit; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }

body > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 16px; }
body > header h1 { font-size: 30px; font-weight: 750; letter-spacing: -0.02em; line-height: 1.2; }
body > header p { color: var(--muted); }
.languages { display: flex; flex-wrap: wrap; gap: 2px 14px; margin-inline-start: auto; font-size: 14px; }
.languages [aria-current] { color: inherit; font-weight: 650; text-decoration: none; }

.fault { margin-top: 18px; padding: 12px 18px; border: 2px solid currentColor; border-radius: 12px; }
.fault pre { margin-top: 6px; font: 14px/1.55 var(--mono); white-space: pre-wrap; }

.ask { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 6px 10px; margin-top: 22px; }
.ask label { grid-column: 1 / -1; color: var(--muted); font-size: 14px; font-weight: 600; }
.ask input, .ask button { min-width: 0; min-height: 56px; border-radius: 12px; font: inherit; font-size: 20px; }
.ask input { width: 100%; padding: 10px 18px; border: 2px solid var(--line); background: var(--panel); color: var(--text); }
.ask input:hover { border-color: var(--accent); }
.ask input:focus-visible { border-color: var(--accent); outline-offset: 0; }
.ask button { padding: 10px 30px; border: 0; background: var(--accent); color: #ffffff; font-weight: 650; cursor: pointer; }
.ask button:hover { background: var(--accent-strong); }

.examples { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-block: 12px 26px; color: var(--muted); font-size: 14px; }
.examples a { padding: 3px 11px; border: 1px solid var(--line); border-radius: 999px; background: var(--panel); color: var(--text); text-decoration: none; }
.examples a:hover { border-color: var(--accent); }

.cards { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; gap: 24px; }
.card { min-width: 0; overflow: hidden; border: 1px solid var(--line); border-radius: 14px; background: var(--panel); color: var(--text); }
.title { display: flex; align-items: center; justify-content: space-between; gap: 16px; min-height: 39px; padding: 2px 20px; border-bottom: 1px solid var(--line); color: var(--muted); font: 14px/20px var(--sans); }
.title h2 { font-weight: 650; scroll-margin-top: 18rem; }
.title .state { color: inherit; text-decoration: none; }
.title .state:hover { text-decoration: underline; }
.title .state::before { content: ""; display: inline-block; width: 8px; height: 8px; margin-inline-end: 7px; border: 1.5px solid currentColor; border-radius: 50%; }
.title .state.on::before { border-color: #2e9d68; background: #2e9d68; }
.card.text { margin-top: 24px; }
.card.text pre { padding: 18px 20px; }
.card pre { font: 14px/1.55 var(--mono); white-space: pre-wrap; }

footer { display: grid; gap: 6px; margin-top: 26px; color: var(--muted); font-size: 14px; }
footer code { color: var(--text); font: 0.93em var(--mono); }
footer p:target { outline: 3px solid var(--focus); outline-offset: 6px; border-radius: 2px; }

.message { display: grid; grid-template-columns: auto minmax(0, 1fr); padding: 20px; }
.message > * { grid-column: 2; }
.message .avatar { display: block; grid-column: 1; grid-row: span 2; }
.byline { display: flex; align-items: center; gap: 6px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
.section { display: flex; align-items: flex-start; justify-content: space-between; gap: 16px; }
.section > div { min-width: 0; }
.section > .button { flex-shrink: 0; max-width: 50%; }
.button {
  display: inline-flex; align-items: center; justify-content: center; gap: 7px;
  min-width: 0; max-width: 100%; min-height: var(--button-height); padding: 3px 12px;
  border: 1px solid transparent; border-radius: 8px; line-height: 1.25; text-align: center; text-decoration: none;
}
.button[aria-disabled] { opacity: 0.5; cursor: not-allowed; }
.icon { flex: none; width: 16px; height: 16px; }
.audience { display: flex; align-items: center; gap: 6px; }
.undrawn { justify-self: start; padding: 1px 6px; border: 1px dashed currentColor; border-radius: 4px; color: var(--muted); font-size: 13px; }

@media (max-width: 900px), (pointer: coarse) {
  .message { --button-height: 44px; }
  .examples a, .title .state { padding-block: 8px; }
}
@media (max-width: 900px) {
  body { padding: 18px 14px 40px; }
  .ask { margin-top: 16px; }
  .examples { margin-block-end: 20px; }
  .ask input { padding-inline: 14px; }
  .ask button { padding-inline: 20px; }
  .cards { grid-template-columns: minmax(0, 1fr); gap: 18px; }
  .card.text { margin-top: 18px; }
  .title, .card.text pre { padding-inline: 14px; }
  .title h2 { scroll-margin-top: 10px; }
  .message { padding: 14px; }
}
@media (max-width: 480px) {
  body { padding-inline: 10px; }
  .message { padding: 12px 10px; }
  .title, .card.text pre { padding-inline: 10px; }
  .message > .content, .message > .audience { grid-column: 1 / -1; }
  .message .avatar { grid-row: auto; }
  .examples { flex-wrap: nowrap; margin-inline: -10px; padding: 4px 10px; overflow-x: auto; white-space: nowrap; }
}
`
