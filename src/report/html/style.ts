/** The look of a page, for light and dark, screens and paper. Colours have a name for what they say. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f4f5f7; --card: #ffffff; --sunk: #f6f8fa; --line: #d8dee4; --text: #1c2128; --soft: #57606a;
  --link: #0a5dc2; --add: #116329; --add-ground: #e3f7e6; --go: #b3261e; --go-ground: #fdeceb;
  --change: #845306; --change-ground: #fdf3d7; --hold: #5c4694; --hold-ground: #f0ebfb; --shadow: 0 1px 2px #1c212814;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0e1116; --card: #161b22; --sunk: #0e1218; --line: #30373f; --text: #e6ebf1; --soft: #97a1ac;
    --link: #6cb0ff; --add: #5fd07a; --add-ground: #12291a; --go: #ff8a80; --go-ground: #331a1a;
    --change: #e6b450; --change-ground: #2c2413; --hold: #c4b0f5; --hold-ground: #241d38; --shadow: none;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; padding: 0; background: var(--ground); color: var(--text); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
code, pre, .mono { font: 12.5px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { overflow-wrap: anywhere; }
h1 { font-size: 1.55rem; line-height: 1.25; margin: 0; letter-spacing: -.01em; }
h2 { font-size: 1.12rem; margin: 2rem 0 .6rem; }
h3 { font-size: .8rem; margin: 1.1rem 0 .4rem; color: var(--soft); font-weight: 600; }
p { margin: .3rem 0; }
main { min-width: 0; }
header { border-bottom: 1px solid var(--line); background: var(--card); padding: 1.7rem 2rem 1.4rem; }
header .inner, .frame { max-width: 80rem; margin: 0 auto; }
.brand { color: var(--soft); font-size: .85rem; display: flex; gap: .5rem; align-items: center; margin-bottom: .5rem; }
.brand svg { width: 1.15rem; height: 1.15rem; fill: var(--link); }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; margin: .9rem 0 0; padding: 0; list-style: none; }
.chip { border-radius: 999px; padding: .1rem .7rem; border: 1px solid var(--line); font-size: .85rem; background: var(--sunk); }
.add { color: var(--add); } .chip.add { background: var(--add-ground); border-color: transparent; }
.go { color: var(--go); } .chip.go { background: var(--go-ground); border-color: transparent; }
.change { color: var(--change); } .chip.change { background: var(--change-ground); border-color: transparent; }
.hold { color: var(--hold); } .chip.hold { background: var(--hold-ground); border-color: transparent; }
.soft { color: var(--soft); }
.outer { padding: 0 2rem; }
.frame { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr); gap: 2.2rem; padding: 1.4rem 0 5rem; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: .8rem 0 2rem; font-size: .88rem; }
nav ul { list-style: none; margin: .2rem 0 1rem; padding: 0; }
nav li { padding: .12rem 0; overflow-wrap: anywhere; }
nav li b { display: inline-block; width: 1.1rem; text-align: center; }
nav small { color: var(--soft); display: block; margin-left: 1.2rem; line-height: 1.3; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); }
.note { padding: .7rem 1rem; margin: .5rem 0; border-left: 4px solid var(--line); }
.note.go { border-left-color: var(--go); color: inherit; } .note.change { border-left-color: var(--change); color: inherit; } .note.soft { color: inherit; }
.note .what { font-weight: 600; } .note .code { float: right; color: var(--soft); margin-left: 1rem; }
.level { font-size: .78rem; font-weight: 600; margin-right: .35rem; }
.fit { white-space: nowrap; width: 1%; }
.note p { color: var(--soft); }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-size: .8rem; color: var(--soft); font-weight: 600; }
th, td { padding: .42rem .8rem; border-top: 1px solid var(--line); vertical-align: top; }
tr:first-child > th, tbody:first-child > tr:first-child > td { border-top: 0; }
.workload { margin: 0 0 1.4rem; padding: 1.1rem 1.3rem 1.2rem; }
.workload > h2 { margin: 0 0 .2rem; display: flex; flex-wrap: wrap; gap: .6rem; align-items: baseline; }
.workload > h2 .chip { font-size: .78rem; font-weight: 500; }
details { border: 1px solid var(--line); border-radius: 8px; margin: .4rem 0; background: var(--card); overflow: hidden; }
summary { cursor: pointer; padding: .45rem .8rem; display: flex; gap: .6rem; align-items: baseline; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "▸"; color: var(--soft); font-size: .8rem; width: .7rem; flex: none; }
details[open] > summary::before { content: "▾"; }
details[open] > summary { border-bottom: 1px solid var(--line); background: var(--sunk); }
summary:hover { background: var(--sunk); }
summary .end { margin-left: auto; color: var(--soft); font-size: .85rem; white-space: nowrap; }
summary b { width: 1rem; text-align: center; flex: none; }
summary code { font-size: 13px; }
.why { padding: .5rem .9rem 0; color: var(--soft); font-size: .88rem; }
.fields td { font: 12.5px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.fields td:first-child { width: 40%; }
.fields tr.quiet { opacity: .62; }
del, ins { text-decoration: none; border-radius: 4px; padding: 0 .25rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
del { background: var(--go-ground); color: var(--go); } ins { background: var(--add-ground); color: var(--add); }
.masked { border: 1px dashed var(--line); border-radius: 4px; padding: 0 .4rem; color: var(--soft); }
pre { margin: 0; padding: .5rem 0; overflow-x: auto; background: var(--card); tab-size: 4; }
pre span { display: block; padding: 0 .8rem 0 0; min-width: max-content; white-space: pre; }
pre i { display: inline-block; width: 6.5rem; padding-right: .9rem; text-align: right; color: var(--soft); opacity: .75; font-style: normal; user-select: none; white-space: pre; }
pre .a { background: var(--add-ground); color: var(--add); } pre .r { background: var(--go-ground); color: var(--go); }
pre .h { color: var(--soft); background: var(--sunk); }
.graph { overflow-x: auto; padding: 1rem; } .graph svg { display: block; margin: 0 auto; max-width: none; }
.graph rect { fill: var(--sunk); stroke: var(--line); } .graph text { fill: var(--text); font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; }
.graph path { fill: none; stroke: var(--soft); stroke-width: 1.4; }
.graph .add rect { fill: var(--add-ground); stroke: var(--add); } .graph path.add { stroke: var(--add); stroke-width: 2.2; }
.graph .change rect { fill: var(--change-ground); stroke: var(--change); }
.graph .go rect { fill: var(--go-ground); stroke: var(--go); } .graph path.go { stroke: var(--go); stroke-dasharray: 5 4; }
.graph .hold rect { fill: var(--hold-ground); stroke: var(--hold); }
.graph marker path { fill: var(--soft); stroke: none; }
footer { color: var(--soft); font-size: .85rem; padding: 1rem 0; }
@media (max-width: 60rem) { .outer { padding: 0 1rem; } .frame { grid-template-columns: minmax(0, 1fr); gap: 0; } nav { position: static; max-height: none; } header { padding: 1.2rem 1rem; } }
@media print { nav { display: none; } .frame { display: block; } .card, details { break-inside: avoid; box-shadow: none; } }
`;
