/** The look of the HTML report: no file beside it, light or dark as the reader's system is set, legible in high contrast. */
export const htmlStyle = `
:root { color-scheme: light dark; --line: #d0d0d6; --muted: #55555f; --panel: #f6f6f8; --error: #b3001b; --warning: #7a4a00; --information: #0b57a4; --hint: #55555f; }
@media (prefers-color-scheme: dark) { :root { --line: #3d3d46; --muted: #b4b4c0; --panel: #23232a; --error: #ff8a94; --warning: #f0bd6a; --information: #8ec2ff; --hint: #b4b4c0; } body { background: #18181c; color: #eeeef2; } a { color: #8ec2ff; } }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1, h2, h3, h4 { line-height: 1.25; }
h2 { overflow-wrap: anywhere; border-bottom: 1px solid var(--line); padding-bottom: .25rem; margin-top: 2.5rem; }
article { border: 1px solid var(--line); border-inline-start: .35rem solid var(--severity); border-radius: .3rem; padding: .25rem 1rem 1rem; margin: 1rem 0; }
.error { --severity: var(--error); } .warning { --severity: var(--warning); } .information { --severity: var(--information); } .hint { --severity: var(--hint); }
.severity { color: var(--severity); font-weight: 700; }
.muted { color: var(--muted); }
pre { background: var(--panel); padding: .75rem; overflow-x: auto; border-radius: .3rem; }
code { font-family: ui-monospace, monospace; font-size: .9em; }
mark { background: none; color: inherit; text-decoration: underline wavy var(--severity); text-underline-offset: .25em; }
table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: .25rem .75rem; text-align: start; } td.count { text-align: end; }
summary { cursor: pointer; } :focus-visible { outline: 3px solid var(--information); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; } .skip:focus { position: static; }
dt { font-weight: 700; } dd { margin: 0 0 .5rem; }
@media print { details { display: block; } }
`;
