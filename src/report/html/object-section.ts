import type { FieldChange } from '../../plan/object/field-change.ts';
import type { ObjectAction, ObjectChange } from '../../plan/object/object-change.ts';
import { counted } from '../counted.ts';
import {
  actionSigns,
  objectCauseText,
  objectText,
  secretText,
  valueText,
} from '../forecast-words.ts';
import { diffBlock, type Room } from './line-diff-section.ts';
import { type Markup, markup } from './markup.ts';

/** What a sign of an object is coloured for. */
const actionTones: Readonly<Record<ObjectAction, string>> = {
  create: 'add',
  update: 'change',
  replace: 'go',
  delete: 'go',
};

const longestValue = 600;

/** One object of the cluster: why it changes, and every field of it before and after. */
export function objectDetails(change: ObjectChange, isOpen: boolean, room: Room): Markup {
  const { action, fields, causes, path } = change;
  const loud = fields.filter(({ quiet }) => quiet !== true);
  const ordered = [...loud, ...fields.filter(({ quiet }) => quiet === true)];
  const count = fields.length === 0 ? 'as a whole' : counted(fields.length, 'field');
  return markup`<details${isOpen ? markup` open` : undefined}><summary><b class="${actionTones[action]}">${actionSigns[action]}</b>
<code>${objectText(change)}</code><span class="end">${count}</span></summary>
<p class="why"><code>${path}</code>${causes.map((cause) => markup` · because of ${causeMarkup(cause)}`)}</p>
${fields.length === 0 ? undefined : markup`<table class="fields"><tbody>${ordered.map((field) => fieldRow(field, room))}</tbody></table>`}
${fields.length === 0 ? markup`<p class="why">&nbsp;</p>` : undefined}</details>
`;
}

function causeMarkup(cause: ObjectChange['causes'][number]): Markup {
  const text = objectCauseText(cause);
  const link = cause.kind === 'source' ? cause.compare : undefined;
  // The address is made of a known forge, a parsed slug and two commits.
  return link?.startsWith('https://') === true
    ? markup`<a href="${link}" rel="noreferrer">${text}</a>`
    : markup`${text}`;
}

function fieldRow(field: FieldChange, room: Room): Markup {
  const { path, quiet, diff } = field;
  const kind = quiet === true ? markup` class="quiet"` : undefined;
  if (diff === undefined)
    return markup`<tr${kind}><td>${path}</td><td>${valuesMarkup(field)}</td></tr>\n`;
  const lines = diffBlock(diff, room) ?? markup`<span class="soft">too long for this page</span>`;
  return markup`<tr${kind}><td colspan="2">${path}${lines}</td></tr>\n`;
}

function valuesMarkup(field: FieldChange): Markup {
  const { before, after, secret } = field;
  if (secret === true) return markup`<span class="masked">${secretText(field)}</span>`;
  const old =
    before === undefined ? undefined : markup`<del>${valueText(before, longestValue)}</del>`;
  const fresh =
    after === undefined ? undefined : markup`<ins>${valueText(after, longestValue)}</ins>`;
  return markup`${old}${old !== undefined && fresh !== undefined ? ' → ' : undefined}${fresh}`;
}
