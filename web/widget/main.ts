import { defineElements } from '../shared/define-elements.ts';
import { Widget } from './widget.ts';

/** A classic script can ask which tag it came from, but only while it first runs. */
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
const name = 'so-tay-widget';

Widget.defaultApi = script?.dataset['api'] ?? (script ? new URL(script.src).origin : '');
defineElements({ [name]: Widget });

/** One script tag is enough: where the site placed no element, a floating one is added. */
function addWhereNone(): void {
  if (document.querySelector(name)) return;
  const widget = document.createElement(name);
  widget.toggleAttribute('floating', true);
  document.body.append(widget);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', addWhereNone);
else addWhereNone();
