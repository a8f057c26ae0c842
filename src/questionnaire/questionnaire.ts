import type { Day } from '../eligibility/days.ts';
import { evaluate, type Result } from '../eligibility/evaluate.ts';
import type { Question } from '../eligibility/findings.ts';
import { startsAfter } from '../eligibility/judge.ts';
import { isDayQuestion, openQuestions } from '../eligibility/questions.ts';
import { answersSoFar } from './answers-so-far.ts';
import { Asking } from './asking.ts';
import type { CardMaker } from './cards.ts';
import { DayChoice } from './day-choice.ts';
import { answered, hasMoved, readFragment, withAnswer, writeFragment, type Given } from './fragment.ts';
import { noticesFor, sayLeftOut, showNotice, showPlace } from './notices.ts';
import { countsOf, makerIn, showOutcomes } from './outcomes.ts';
import { ownDay } from './own-day.ts';
import { FormWords, sayFrom, type Say } from './page-words.ts';
import { partOf } from './parts.ts';
import type { QuestionnaireRules } from './rules.ts';

/** What a step of the browser's history keeps besides the answers in the address. */
interface Step {
  readonly again: Question[];
}

/**
 * The questionnaire: one question at a time around a form that is already in the page, and the answer for every office
 * and route below it. What a reader says stands in the fragment of the address; nothing is stored and nothing is sent.
 */
class Questionnaire extends HTMLElement {
  #rules!: QuestionnaireRules;
  #say!: Say;
  #names!: FormWords;
  #maker!: CardMaker;
  #asking!: Asking;
  #dayChoice!: DayChoice;
  #given!: Given;
  /** Questions that the reader is answering anew, before any other is asked. */
  #again: Question[] = [];
  #results: readonly Result[] = [];

  connectedCallback(): void {
    this.#rules = JSON.parse(this.querySelector('script')!.textContent) as QuestionnaireRules;
    const form = this.querySelector<HTMLFormElement>('form.questions')!;
    this.#say = sayFrom(this.#rules);
    this.#names = new FormWords(form, this.#rules);
    this.#asking = new Asking(form, this.#say, this.#names);
    this.#maker = makerIn(this, this.#rules, this.#say, this.#names);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#answer();
    });
    this.#dayChoice = new DayChoice(this.#part('day'), this.#rules.sheet, this.#say, (on) => {
      const { answers, notSure } = this.#given;
      this.#again = [];
      this.#go({ answers, notSure, ...(on !== undefined && { on }) });
    });
    this.addEventListener('click', (event) => {
      const button = (event.target as HTMLElement).closest<HTMLButtonElement>('button[data-do]');
      if (button) void this.#do(button.dataset['do']!, button.value);
    });
    // Back also goes to what was being asked again. A link that is followed brings nothing of the kind.
    addEventListener('hashchange', () => {
      this.#again = (history.state as Step | null)?.again ?? [];
      this.#notice('moved', this.#again.length > 0);
      this.#goOn();
    });
    // Paper cannot be opened, so what is folded away is printed in full.
    addEventListener('beforeprint', () => {
      for (const details of this.querySelectorAll('details')) details.open = true;
    });
    this.#read();
    this.#show();
    this.#part('needsScript').remove();
    this.#part('check').hidden = false;
  }

  #part = (name: string): HTMLElement => partOf(this, name);
  #notice = (name: string, shown: boolean | string): void => {
    showNotice(this, name, shown);
  };

  /** The day that the answer is for. */
  get #on(): Day {
    return this.#given.on ?? ownDay();
  }

  #read(): void {
    const { given, leftOut } = readFragment(location.hash, this.#asking.choices);
    this.#given = given;
    this.#notice('leftOut', sayLeftOut(leftOut, this.#say));
  }

  /** Shows all that follows from the answers: what is asked next, what was answered, and what comes out. */
  #show(): void {
    const { ways } = this.#rules;
    const { answers, notSure } = this.#given;
    const days = { on: this.#on, today: ownDay() };
    const results = evaluate(ways, answers, days.on, days.today);
    this.#results = results;
    const open = openQuestions(results).filter((question) => !notSure.includes(question));
    this.#ask(this.#again[0] ?? open[0]);
    this.#showAnswers();
    this.#dayChoice.show(this.#given.on);
    const notices = noticesFor(answers, days, ways, this.#maker);
    for (const [name, shown] of Object.entries(notices)) this.#notice(name, shown);
    showPlace(this, answers.country, ways);
    showOutcomes(this, results, answers, days, this.#maker);
    this.#part('status').textContent = this.#say('check.counts', countsOf(results));
    this.#part('results').textContent = this.#say('check.results', { day: this.#names.day(days.on) });
  }

  /** Shows one question, or that none is left. */
  #ask(question: Question | undefined): void {
    this.#part('done').hidden = question !== undefined;
    this.#asking.ask(question, this.#given.answers, this.#results);
  }

  #answer(): void {
    const question = this.#asking.current;
    const entered = this.#asking.entered();
    if ('problem' in entered) {
      this.#asking.refuse(this.#say(entered.problem));
      return;
    }
    const day = isDayQuestion(question) ? entered.part[question] : undefined;
    if (day !== undefined && startsAfter(day, this.#on)) {
      this.#asking.refuse(this.#say('check.later', { day: this.#names.day(this.#on) }));
      return;
    }
    const isElsewhere = hasMoved(this.#given.answers, entered.part);
    this.#again = this.#again.filter((one) => one !== question);
    // Arrival and papers were answered for another country: they are kept, and asked again.
    if (isElsewhere) this.#again.push(...(['since', 'status'] as const).filter((one) => one in this.#given.answers));
    this.#notice('moved', this.#again.length > 0 && isElsewhere);
    this.#go(answered(this.#given, question, entered.part, this.#results));
  }

  /** Goes to what has been answered, as one step that the button "Back" undoes. */
  #go(given: Given): void {
    const fragment = `#${writeFragment(given)}`;
    const step: Step = { again: this.#again };
    if (fragment === location.hash) history.replaceState(step, '');
    else history.pushState(step, '', fragment);
    this.#goOn();
  }

  /** Shows what the address says now, and puts the focus where the reader goes on. */
  #goOn(): void {
    this.#read();
    this.#show();
    this.#moveOn();
  }

  /** Puts the focus on the next question, or on the results if none is left. */
  #moveOn(): void {
    (this.#asking.heading ?? this.#part('results')).focus();
  }

  async #do(what: string, value: string): Promise<void> {
    switch (what) {
      case 'skip': {
        const question = this.#asking.current;
        this.#again = this.#again.filter((one) => one !== question);
        this.#go(withAnswer(this.#given, question));
        break;
      }
      case 'change':
        this.#again = [value as Question];
        this.#ask(value as Question);
        this.#moveOn();
        break;
      case 'clear':
        history.replaceState(null, '', location.pathname);
        this.#again = [];
        this.#notice('moved', false);
        this.#goOn();
        this.#part('status').textContent = this.#say('check.cleared');
        break;
      case 'print':
        print();
        break;
      case 'copy':
        this.#part('copied').textContent = await navigator.clipboard.writeText(location.href).then(
          () => this.#say('check.copied'),
          () => this.#say('check.notCopied'),
        );
    }
  }

  #showAnswers(): void {
    const lines = answersSoFar(this.#given, this.#say, this.#names);
    this.#part('answersSoFar').replaceChildren(...lines);
    this.#part('answers').hidden = lines.length === 0;
  }
}

customElements.define('eligibility-check', Questionnaire);
