import { LitElement, html, nothing } from 'lit';
import type { Answer } from '../../src/domain/answer.ts';
import type { Citation } from '../../src/domain/citation.ts';
import { answerParts, type StatusView } from '../../src/http/services.ts';
import { createApi } from '../shared/api.ts';
import { brandMark } from '../shared/brand-mark.ts';
import type { Conversation, TurnsEvent } from '../shared/conversation.ts';
import { remember, remembered } from '../shared/remember.ts';
import { base, darkTokens, tokens } from '../shared/theme.ts';
import { vi } from '../shared/vi.ts';
import { pageStyles } from './page-styles.ts';

/** The officer's page: brand, notice, conversation, and what is on file. */
export class Page extends LitElement {
  static override properties = {
    status: { state: true },
    examples: { state: true },
    noticeRead: { state: true },
    asked: { state: true },
  };
  static override styles = [tokens, darkTokens, base, pageStyles];
  declare private status: StatusView | undefined;
  declare private examples: readonly string[];
  declare private noticeRead: boolean;
  declare private asked: boolean;
  private readonly api = createApi('');
  private readonly answerId = idIn('tra-loi');
  private readonly procedureCode = idIn('thu-tuc');
  private readonly provision = provisionIn();
  private readonly isCheck = isAt('kiem-tra');

  constructor() {
    super();
    this.noticeRead = remembered('notice-read') === 'yes';
    this.asked = false;
    this.examples = [];
  }

  override firstUpdated(): void {
    const { provision } = this;
    if (provision) void this.opened().then(() => this.conversation?.read(provision, dayIn()));
    // The page works without these, so a failure only leaves them out.
    this.api.status().then(
      (status) => (this.status = status),
      () => undefined,
    );
    if (!isAt('')) return;
    this.api.examples().then(
      (examples) => (this.examples = examples),
      () => undefined,
    );
  }

  private answerLoaded(answer: Answer): void {
    document.title = `${answer.question.text} – ${vi.brand}`;
    const cited = citedIn(answer);
    if (cited) void this.conversation?.read(cited, answer.question.asOf);
  }

  /** Once the panel inside the conversation is there too. */
  private async opened(): Promise<void> {
    await this.updateComplete;
    await this.conversation?.updateComplete;
  }

  /** Where the skip link and the notice's button lead. */
  private focusWork(): void {
    this.renderRoot
      .querySelector<HTMLElement>(
        'so-tay-conversation, so-tay-draft-check, so-tay-procedure, .nowhere h1',
      )
      ?.focus();
  }

  private get conversation(): Conversation | null {
    return this.renderRoot.querySelector<Conversation>('so-tay-conversation');
  }

  override render() {
    return html`
      <header>
        <a class="skip" href="#main" @click=${this.skip}>${vi.skip}</a>
        <a class="brand" href="/">
          ${brandMark}
          <span><strong>${vi.brand}</strong><small>${vi.tagline}</small></span>
        </a>
        <a class="button" href=${this.isCheck ? '/' : '/kiem-tra'}>
          ${this.isCheck ? vi.check.askLink : vi.check.link}
        </a>
        ${
          this.answerId === undefined && this.asked
            ? html`<button type="button" @click=${() => this.conversation?.reset()}>
                ${vi.conversation.fresh}
              </button>`
            : nothing
        }
      </header>
      <main id="main">
        ${this.asked ? html`<h1 class="hidden">${vi.title}</h1>` : nothing} ${this.noticeView()}
        ${this.workView()}
      </main>
    `;
  }

  private workView() {
    if (this.isCheck) return html`<so-tay-draft-check .api=${this.api}></so-tay-draft-check>`;
    if (this.procedureCode !== undefined) {
      return html`<so-tay-procedure
        .api=${this.api}
        .code=${this.procedureCode}
      ></so-tay-procedure>`;
    }
    const isOfConversation = this.answerId !== undefined || this.provision || isAt('');
    return isOfConversation ? this.conversationView() : nowhereView();
  }

  private conversationView() {
    return html`<so-tay-conversation
      .api=${this.api}
      .answerId=${this.answerId}
      @turns=${(event: TurnsEvent) => (this.asked = event.detail > 0)}
      @answer-loaded=${(event: CustomEvent<Answer>) => this.answerLoaded(event.detail)}
    >
      <div class="welcome" slot="welcome">
        <h1>${vi.hero}</h1>
        <p>${vi.heroText}</p>
      </div>
      <div class="examples" slot="below">${this.examplesView()}</div>
      <footer slot="foot">${this.statusView()}</footer>
    </so-tay-conversation>`;
  }

  private examplesView() {
    if (this.examples.length === 0) return nothing;
    return html`<h2>${vi.examples}</h2>
      <ul>
        ${this.examples.map(
          (question) =>
            html`<li>
              <button type="button" @click=${() => this.conversation?.submit(question)}>
                ${question}
              </button>
            </li>`,
        )}
      </ul>`;
  }

  private noticeView() {
    if (this.noticeRead) return nothing;
    return html`<section class="notice" aria-label=${vi.aiNotice.label}>
      <p>${vi.aiNotice.text}</p>
      <button type="button" @click=${this.readNotice}>${vi.aiNotice.understood}</button>
    </section>`;
  }

  private statusView() {
    if (!this.status) return nothing;
    const { documents, generation, fields } = this.status;
    const { status } = vi;
    return html`${this.demoView(this.status)}
      <p>${documents} ${status.documents} · ${status.generation} ${generation}</p>
      ${this.missingView(fields)}`;
  }

  /** Which documents are answered from, where illustrative ones are held. */
  private demoView({ demo, tiers }: StatusView) {
    if (demo) return html`<p class="demo">${vi.status.demo}</p>`;
    return tiers.illustrative > 0 ? html`<p>${vi.status.noDemo}</p>` : nothing;
  }

  private missingView(fields: StatusView['fields']) {
    const { status } = vi;
    const gaps = fields.filter(({ missing }) => missing.length > 0);
    const count = gaps.reduce((sum, { missing }) => sum + missing.length, 0);
    if (count === 0) return nothing;
    return html`<details class="gaps">
      <summary>${count} ${status.missing}</summary>
      ${gaps.map(
        ({ field, missing }) =>
          html`<h3>${field}</h3>
            <ul>
              ${missing.map(
                ({ number, title, why }) => html`<li><b>${number}</b> ${title}. ${why}</li>`,
              )}
            </ul>`,
      )}
    </details>`;
  }

  private readonly readNotice = (): void => {
    remember('notice-read', 'yes');
    this.noticeRead = true;
    this.focusWork();
  };

  private readonly skip = (event: Event): void => {
    event.preventDefault();
    this.focusWork();
  };
}

/** For an address that leads to none of these pages. */
function nowhereView() {
  const { nowhere } = vi;
  return html`<section class="nowhere">
    <h1 tabindex="-1">${nowhere.title}</h1>
    <p>${nowhere.text}</p>
    <p><a class="button" href="/">${nowhere.home}</a></p>
  </section>`;
}

/** As the server, which takes a slash at the end for nothing. */
function isAt(name: string): boolean {
  return window.location.pathname.replace(/\/$/, '') === (name && `/${name}`);
}

/** The id in a permalink: `/tra-loi/<id>`, `/thu-tuc/<code>`. */
function idIn(folder: string): string | undefined {
  const [, name, id] = /^\/([^/]+)\/([^/]+)\/?$/.exec(window.location.pathname) ?? [];
  return name === folder && id !== undefined ? decodeURIComponent(id) : undefined;
}

/** The provision in a permalink: `/dieu-khoan/9901-2099-nd-cp/d5/k1`. */
function provisionIn(): { readonly address: string } | undefined {
  const [, path] = /^\/dieu-khoan\/(.+)$/.exec(window.location.pathname) ?? [];
  return path === undefined ? undefined : { address: decodeURIComponent(path) };
}

/** The day behind it: `?ngay=2099-11-22`. */
function dayIn(): string | undefined {
  const day = new URLSearchParams(window.location.search).get('ngay') ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}

/** The citation that a permalink of an answer names behind its `#`. */
function citedIn(answer: Answer): Citation | undefined {
  const address = decodeURIComponent(window.location.hash.slice(1));
  return answerParts
    .flatMap((part) => answer[part].flatMap(({ citations }) => citations))
    .find((citation) => citation.address === address);
}
