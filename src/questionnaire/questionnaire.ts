import { outcomesByRank } from '../eligibility/changes.ts';
import type { Day } from '../eligibility/days.ts';
import { evaluate, type Result } from '../eligibility/evaluate.ts';
import type { Question } from '../eligibility/findings.ts';
import { startsAfter } from '../eligibility/judge.ts';
import { cutOffsWithin, isDayQuestion, openQuestions } from '../eligibility/questions.ts';
import { answersSoFar } from './answers-so-far.ts';
import { cardOf, type CardMaker } from './cards.ts';
import { answered, isDay, readFragment, withAnswer, writeFragment, type Choices, type Given } from './fragment.ts';
import { noticesFor, sayLeftOut } from './notices.ts';
import { ownDay } from './own-day.ts';
import { FormWords, joinOr, sayFrom, type Say } from './page-words.ts';
import { enteredIn, fill } from './question-form.ts';
import type { QuestionnaireRules } from './rules.ts';

/** What a person has already stands first, then the outcomes, the one that holds out most first. */
const groups = ['already', ...outcomesByRank] as const;

const groupOf = ({ isHeld, outcome }: Result): (typeof groups)[number] => (isHeld ? 'already' : outcome);

/**
 * The check: one question at a time around a form that is already in the page, and the answer for every office and
 * route below it. What a reader says stands in the fragment of the address; nothing is stored and nothing is sent.
 */
class Questionnaire extends HTMLElement {
  #rules!: QuestionnaireRules;
  #say!: Say;
  #names!: FormWords;
  #maker!: CardMaker;
  #choices!: Choices;
  #given!: Given;
  /** Questions that the reader is answering anew, before any other is asked. */
  #again: Question[] = [];
  #results: readonly Result[] = [];

  connectedCallback(): void {
    this.#rules = JSON.parse(this.querySelector('script')!.textContent) as QuestionnaireRules;
    const form = this.querySelector<HTMLFormElement>('form.questions')!;
    this.#say = sayFrom(this.#rules);
    this.#names = new FormWords(form, this.#rules);
    this.#maker = {
      card: this.querySelector<HTMLTemplateElement>('template[data-part="card"]')!,
      reason: this.querySelector<HTMLTemplateElement>('template[data-part="reason"]')!,
      rules: this.#rules,
      say: this.#say,
      names: this.#names,
      made: new Map(),
      madeReasons: new Map(),
    };
    const offered = (name: string) =>
      [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)].map(({ value }) => value);
    this.#choices = {
      statuses: offered('status'),
      referrals: offered('unhcr-referral'),
      possessions: this.#fieldsets()
        .map(({ dataset }) => dataset['question']!)
        .filter((name) => String(offered(name)) === 'yes,no'),
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#answer();
    });
    form.addEventListener('change', (event) => {
      keepOneCountry(event.target as HTMLElement, form);
      keepPapersApart(event.target as HTMLElement, form);
    });
    const day = this.#part('day');
    day.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#chooseDay();
    });
    // Whoever fills in a day means that day.
    day.querySelector('[name="other"]')!.addEventListener('input', () => {
      day.querySelector<HTMLInputElement>('[value="other"]')!.checked = true;
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

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #fieldsets = () => [...this.querySelectorAll<HTMLFieldSetElement>('fieldset[data-question]')];
  #fieldset = (question: Question) => this.#fieldsets().find(({ dataset }) => dataset['question'] === question)!;

  /** The day that the answer is for. */
  get #on(): Day {
    return this.#given.on ?? ownDay();
  }

  #read(): void {
    const { given, leftOut } = readFragment(location.hash, this.#choices);
    this.#given = given;
    this.#notice('leftOut', sayLeftOut(leftOut, this.#say));
  }

  /** Shows all that follows from the answers: what is asked next, what was answered, and what comes out. */
  #show(): void {
    const { ways } = this.#rules;
    const { answers, notSure } = this.#given;
    const days = { on: this.#on, today: ownDay() };
    const { on } = days;
    const results = evaluate(ways, answers, on, days.today);
    this.#results = results;
    const open = openQuestions(results).filter((question) => !notSure.includes(question));
    this.#ask(this.#again[0] ?? open[0]);
    this.#showAnswers();
    this.#showDay();
    const notices = noticesFor(answers, days, ways, this.#maker);
    for (const [name, shown] of Object.entries(notices)) this.#notice(name, shown);
    this.#showPlace(answers.country);
    for (const outcome of groups) {
      const cards = ways.flatMap((way, index) =>
        groupOf(results[index]!) === outcome ? [{ way, result: results[index]! }] : [],
      );
      const isHere = ({ way }: (typeof cards)[number]) => way.country === answers.country;
      const sorted = [...cards.filter(isHere), ...cards.filter((card) => !isHere(card))];
      const group = this.#part(`group-${outcome}`);
      group.hidden = cards.length === 0;
      const place = this.#part(`cards-${outcome}`);
      const made = sorted.map(({ way, result }) => cardOf(way, result, answers, days, this.#maker));
      const isSame = made.length === place.children.length && made.every((card, at) => card === place.children[at]);
      if (!isSame) place.replaceChildren(...made);
    }
    const counts = Object.fromEntries(
      outcomesByRank.map((outcome) => [outcome, results.filter((result) => groupOf(result) === outcome).length]),
    );
    this.#part('status').textContent = this.#say('check.counts', counts);
    this.#part('results').textContent = this.#say('check.results', { day: this.#names.day(on) });
  }

  /** Shows one question, or that none is left. */
  #ask(question: Question | undefined): void {
    for (const fieldset of this.#fieldsets()) fieldset.hidden = fieldset.dataset['question'] !== question;
    this.#part('questions').hidden = question === undefined;
    this.#part('done').hidden = question !== undefined;
    this.#problem('');
    if (question === undefined) return;
    if (question === 'since') this.#sayWhy(question);
    this.#offer(question);
    fill(this.#fieldset(question), question, this.#given.answers);
  }

  /** An arrival of which the year alone is known is asked again with the cut-off day for which that is too little. */
  #sayWhy(question: 'since'): void {
    const since = this.#given.answers[question];
    const days = since === undefined ? [] : cutOffsWithin(since, this.#results);
    const word = since?.length === 4 ? 'question.since.month' : 'question.since.day';
    this.#fieldset(question).querySelector('legend')!.textContent =
      days.length === 0
        ? this.#say('question.since')
        : this.#say(word, {
            days: joinOr(
              days.map((day) => this.#names.day(day)),
              this.#say,
            ),
          });
  }

  /** A country that came with the address and is not in the list gets its line there. */
  #offer(question: Question): void {
    const { country, nationality = [] } = this.#given.answers;
    const codes = question === 'country' ? [country] : question === 'nationality' ? nationality : [];
    const select = this.#fieldset(question).querySelector('select');
    for (const code of codes) {
      if (code === undefined || !select || this.#fieldset(question).querySelector(`[value="${code}"]`)) continue;
      select.append(new Option(this.#names.country(code), code));
    }
  }

  #current(): Question {
    return this.#fieldsets().find(({ hidden }) => !hidden)!.dataset['question'] as Question;
  }

  #answer(): void {
    const question = this.#current();
    const entered = enteredIn(this.#fieldset(question), question);
    if ('problem' in entered) {
      this.#problem(this.#say(entered.problem));
      return;
    }
    const day = isDayQuestion(question) ? entered.part[question] : undefined;
    if (day !== undefined && startsAfter(day, this.#on)) {
      this.#problem(this.#say('check.later', { day: this.#names.day(this.#on) }));
      return;
    }
    const { country, ...others } = this.#given.answers;
    const hasMoved = entered.part.country !== undefined && country !== undefined && country !== entered.part.country;
    this.#again = this.#again.filter((one) => one !== question);
    // Arrival and papers were said of another country: they are kept, and asked again.
    if (hasMoved) this.#again.push(...(['since', 'status'] as const).filter((one) => others[one] !== undefined));
    this.#notice('moved', this.#again.length > 0 && hasMoved);
    this.#go(answered(this.#given, question, entered.part, this.#results));
  }

  #problem(text: string): void {
    this.#part('problem').textContent = text;
  }

  /** Goes to what has been said, as one step that the button "Back" undoes. */
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
    const fieldset = this.#fieldsets().find(({ hidden }) => !hidden);
    (fieldset?.querySelector('legend') ?? this.#part('results')).focus();
  }

  async #do(what: string, value: string): Promise<void> {
    switch (what) {
      case 'skip': {
        const question = this.#current();
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

  #chooseDay(): void {
    const form = this.#part('day');
    const choice = form.querySelector<HTMLInputElement>('[name="choice"]:checked')?.value;
    const other = form.querySelector<HTMLInputElement>('[name="other"]')!.value;
    const on = choice === 'sheet' ? this.#rules.sheet : choice === 'other' ? other : undefined;
    const problem = on !== undefined && !isDay(on) ? this.#say('check.badDay') : '';
    this.#part('dayProblem').textContent = problem;
    if (problem !== '') return;
    const { answers, notSure } = this.#given;
    this.#again = [];
    this.#go({ answers, notSure, ...(on !== undefined && { on }) });
  }

  #showAnswers(): void {
    const lines = answersSoFar(this.#given, this.#say, this.#names);
    this.#part('answersSoFar').replaceChildren(...lines);
    this.#part('answers').hidden = lines.length === 0;
  }

  #showDay(): void {
    const { on } = this.#given;
    const day = this.#part('day');
    const choice = on === undefined ? 'today' : on === this.#rules.sheet ? 'sheet' : 'other';
    for (const input of day.querySelectorAll<HTMLInputElement>('[name="choice"]')) {
      input.checked = input.value === choice;
    }
    day.querySelector<HTMLInputElement>('[name="other"]')!.value = choice === 'other' ? on! : '';
  }

  /** Shows what holds in the country where somebody is, if it has no Office: its own block, or that of all others. */
  #showPlace(country: string | undefined): void {
    const isHost = this.#rules.ways.some((way) => way.isOffice && way.country === country);
    const blocks = [...this.querySelectorAll<HTMLElement>('[data-place]')];
    const block = blocks.find(({ dataset }) => dataset['place'] === country) ?? blocks.at(-1);
    for (const one of blocks) one.hidden = country === undefined || isHost || one !== block;
  }

  /** Shows a notice, or hides it. One with words of its own keeps them. */
  #notice(name: string, shown: boolean | string): void {
    const place = this.#part(`notice-${name}`);
    place.hidden = shown === false;
    if (typeof shown === 'string') place.textContent = shown;
  }
}

/** What a step of the browser's history keeps besides the answers in the address. */
interface Step {
  readonly again: Question[];
}

/** Who has no papers has none beside them: choosing either frees the other. */
function keepPapersApart(target: HTMLElement, form: HTMLFormElement): void {
  if (!(target instanceof HTMLInputElement) || target.name !== 'status' || !target.checked) return;
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name="status"]')) {
    if ((input.value === 'none') !== (target.value === 'none')) input.checked = false;
  }
}

/** A person is in one country: choosing one of the list frees the buttons, and the other way round. */
function keepOneCountry(target: HTMLElement, form: HTMLFormElement): void {
  const select = form.querySelector<HTMLSelectElement>('[data-question="country"] select')!;
  const buttons = form.querySelectorAll<HTMLInputElement>('input[name="country"]');
  if (target === select && select.value !== '') for (const button of buttons) button.checked = false;
  if (target instanceof HTMLInputElement && target.name === 'country') select.value = '';
}

customElements.define('eligibility-check', Questionnaire);
