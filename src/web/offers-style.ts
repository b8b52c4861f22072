/** The list of suggestions under the box. */
export const offersStyle = `
.box { position: relative; min-width: 0; }
.offers {
  position: absolute; z-index: 1; inset-inline: 0; top: calc(100% + 6px); max-height: min(24rem, 60vh); padding: 6px; overflow-y: auto;
  border: 1px solid var(--line); border-radius: 12px; background: var(--panel); box-shadow: 0 8px 28px rgb(0 0 0 / 22%); list-style: none;
}
.offers [role="option"] { padding: 8px 12px; border-radius: 8px; cursor: pointer; }
.offers [role="option"]:hover { background: var(--ground); }
.offers [role="option"][aria-selected="true"] { background: var(--accent); color: #ffffff; }
.offers small { margin-inline-start: 8px; color: var(--muted); font-size: 14px; }
.offers [aria-selected="true"] small { color: inherit; }
`
