import { AnswerActions } from './answer-actions.ts';
import { AnswerView } from './answer-view.ts';
import { AskForm } from './ask-form.ts';
import { Conversation } from './conversation.ts';
import { PetitionForm } from './petition-form.ts';
import { ReadingPanel } from './reading-panel.ts';

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'so-tay-answer-actions': AnswerActions,
  'so-tay-answer': AnswerView,
  'so-tay-ask-form': AskForm,
  'so-tay-conversation': Conversation,
  'so-tay-petition': PetitionForm,
  'so-tay-reading': ReadingPanel,
};

/** Makes the shared elements known to the browser; a name that is taken stays as it is. */
export function defineElements(more: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [name, element] of Object.entries({ ...elements, ...more })) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
