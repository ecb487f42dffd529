import { LitElement, html } from 'lit';
import { createApi } from '../shared/api.ts';
import { brandMark } from '../shared/brand-mark.ts';
import type { Conversation } from '../shared/conversation.ts';
import { base, tokens } from '../shared/theme.ts';
import { vi } from '../shared/vi.ts';
import { widgetStyles } from './widget-styles.ts';

/**
 * Sổ Tay inside another site. Where the site writes the element, it stands in the text; added by
 * the script alone (`floating`) it is a button in the corner that opens a box.
 */
export class Widget extends LitElement {
  static override properties = {
    api: { attribute: 'data-api' },
    floating: { type: Boolean, reflect: true },
    open: { state: true },
  };
  static override styles = [tokens, base, widgetStyles];
  /** Server that answers, by default the one that the script came from. */
  static defaultApi = '';
  declare api: string | undefined;
  declare floating: boolean;
  declare private open: boolean;

  constructor() {
    super();
    this.floating = false;
    this.open = false;
  }

  override render() {
    const shown = this.open || !this.floating;
    return html`
      ${
        this.floating
          ? html`<button
              class="launcher primary"
              type="button"
              aria-expanded=${shown ? 'true' : 'false'}
              ?hidden=${shown}
              @click=${this.show}
            >
              ${vi.widget.open}
            </button>`
          : ''
      }
      <section class="box" aria-label=${vi.brand} ?hidden=${!shown} @keydown=${this.onKey}>
        <div class="head">
          ${brandMark} <strong>${vi.brand}</strong>
          ${
            this.floating
              ? html`<button type="button" @click=${this.hide}>${vi.widget.close}</button>`
              : ''
          }
        </div>
        <div class="body">
          <so-tay-conversation embedded .api=${createApi(originOf(this.api ?? Widget.defaultApi))}>
            <p class="welcome" slot="welcome">${vi.aiNotice.text}</p>
          </so-tay-conversation>
        </div>
      </section>
    `;
  }

  private readonly show = async (): Promise<void> => {
    this.open = true;
    await this.updateComplete;
    this.renderRoot.querySelector<Conversation>('so-tay-conversation')?.focus();
  };

  private readonly hide = async (): Promise<void> => {
    this.open = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.launcher')?.focus();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const inDialog = event.composedPath().some((node) => node instanceof HTMLDialogElement);
    if (event.key === 'Escape' && this.floating && !inDialog) void this.hide();
  };
}

/** Only http and https, and only the origin: an attribute of a foreign page is not trusted. */
function originOf(address: string): string {
  try {
    const { protocol, origin } = new URL(address);
    return /^https?:$/.test(protocol) ? origin : '';
  } catch {
    return '';
  }
}
