import type { Day } from '../eligibility/days.ts';
import { evaluate, type Result } from '../eligibility/evaluate.ts';
import type { Question } from '../eligibility/findings.ts';
import { startsAfter } from '../eligibility/judge.ts';
import { isDayQuestion, openQuestions, questions } from '../eligibility/questions.ts';
import { answersInShort, answersSoFar } from './answers-so-far.ts';
import { Asking } from './asking.ts';
import { dayChoice } from './day-choice.ts';
import type { CardMaker } from './fill-card.ts';
import { answered, hasMoved, isSaid, readFragment, withAnswer, writeFragment, type Given } from './fragment.ts';
import { noticesFor, sayLeftOut, showCountry, showNotice, shownOffice, shownPlace } from './notices.ts';
import { likelyNames, makerIn, sayCounts, showAsks, showOutcomes } from './outcomes.ts';
import { ownDay } from './own-day.ts';
import { PageWords } from './page-words.ts';
import { partOf, write } from './parts.ts';
import { passOn, type Told } from './pass-on.ts';
import type { PackedRules, QuestionnaireRules } from './rules.ts';
import { firstStep, shownStep, type Step } from './step.ts';
import { unpack } from './unpack.ts';

/** As many questions as most people are asked, until the answers say more. */
const aboutQuestions = 5;

/**
 * The questionnaire: one question at a time around a form that is already in the page, and then the result. What a reader
 * says stands in the fragment of the address; nothing is stored and nothing is sent.
 */
class Questionnaire extends HTMLElement {
  #rules!: QuestionnaireRules;
  #words!: PageWords;
  #maker!: CardMaker;
  #asking!: Asking;
  #showDay!: (on: Day | undefined) => void;
  #passOn!: (told: Told) => void;
  #given!: Given;
  #step: Step = firstStep;
  /** The day and the answers for which the result has been worked out. */
  #said = '';
  #results: readonly Result[] = [];
  /** The questions that can still tell more, and were not answered with "not sure". */
  #open: readonly Question[] = [];

  connectedCallback(): void {
    this.#rules = unpack(JSON.parse(this.querySelector('script')!.textContent) as PackedRules);
    const form = this.querySelector<HTMLFormElement>('form.questions')!;
    this.#words = new PageWords(form, this.#rules);
    this.#asking = new Asking(form, this.#words);
    this.#maker = makerIn(this, this.#rules, this.#words);
    this.#passOn = passOn(this, this.#words);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#answer();
    });
    this.#showDay = dayChoice(this.#part('day'), this.#rules.sheet, this.#words, (on) => {
      const { answers, notSure } = this.#given;
      this.#go({ answers, on, notSure }, {});
    });
    this.addEventListener('click', (event) => {
      const button = (event.target as HTMLElement).closest<HTMLButtonElement>('button[data-do]');
      if (button) this.#do(button.dataset['do']!, button.value);
    });
    this.addEventListener(
      'toggle',
      ({ target }) => {
        this.#maker.insides.fill((target as Element).parentElement!);
      },
      true,
    );
    // Back also goes to what was being asked. A link that is followed brings nothing of the kind.
    addEventListener('popstate', () => {
      this.#goOn();
      this.#notice('moved', this.#step.again.length > 0);
    });
    this.#read();
    this.#show();
    this.#part('needsScript').remove();
    this.#part('check').hidden = false;
    for (const element of document.querySelectorAll<HTMLElement>('[data-without-script]')) element.hidden = true;
    // The question and the result are the headings that are seen; the title stays for whoever listens.
    document.querySelector('h1')?.classList.add('hidden');
  }

  #part = (name: string): HTMLElement => partOf(this, name);
  #notice = (name: string, shown: boolean | string): void => {
    showNotice(this, name, shown);
  };

  /** The day that the answer is for. */
  get #on(): Day {
    return this.#given.on ?? ownDay();
  }

  /** What the address and the step of the history say. */
  #read(): void {
    const { given, leftOut } = readFragment(location.hash, this.#asking.offered);
    this.#given = given;
    this.#step = shownStep();
    this.#notice('leftOut', sayLeftOut(leftOut, this.#words));
  }

  /** Shows all that follows from the answers: every outcome, and the question that is asked next or the result. */
  #show(): void {
    const today = ownDay();
    const said = `${today} ${writeFragment(this.#given)}`;
    if (said !== this.#said) this.#judge(today);
    this.#said = said;
    const isBegun = (['country', 'nationality'] as const).every((one) => isSaid(this.#given, one));
    const next = this.#step.again[0] ?? (isBegun && !this.#step.isAsking ? undefined : this.#open[0]);
    this.#ask(next, isBegun, this.#open.length);
  }

  /** Works out the result, and shows it where it stands, seen or not. */
  #judge(today: Day): void {
    const { ways } = this.#rules;
    const { answers, notSure, on } = this.#given;
    const days = { on: this.#on, today };
    const results = evaluate(ways, answers, days.on, today);
    this.#results = results;
    const counts = showOutcomes(this, results, answers, days, this.#maker);
    showAsks(this, results, this.#maker);
    this.#open = openQuestions(results).filter((question) => !notSure.includes(question));
    const inShort = answersInShort(this.#given, this.#words);
    write(this.#part('answersInShort'), inShort);
    this.#part('answersSoFar').replaceChildren(...answersSoFar(this.#given, this.#open, this.#words));
    this.#showDay(on);
    const isOfficeOpen = results.some(({ outcome }, index) => ways[index]!.isOffice && outcome !== 'closed');
    const notices = noticesFor(answers, { ...days, isOfficeOpen }, this.#words);
    for (const [name, shown] of Object.entries(notices)) this.#notice(name, shown);
    const isElsewhere = showCountry(this, answers, ways);
    this.#notice('noOffice', isElsewhere && answers.country !== undefined);
    this.#part('nothing').hidden = isElsewhere || counts.already + counts.start + counts.depends > 0;
    sayCounts(this, counts, shownPlace(this), this.#words);
    write(this.#part('results'), this.#words.say('check.results', { day: this.#words.day(days.on) }));
    this.#passOn({
      day: this.#words.day(days.on),
      office: shownOffice(this),
      ways: likelyNames(this),
      answers: inShort,
    });
  }

  /** Shows one question and how far on it is, or the result where none is asked. */
  #ask(question: Question | undefined, isBegun: boolean, left: number): void {
    this.#part('asking').hidden = !question;
    this.#part('result').hidden = Boolean(question);
    this.#asking.ask(question, this.#given.answers, this.#results);
    const number = questions.filter((one) => isSaid(this.#given, one)).length + 1;
    const isAgain = this.#step.again.length > 0;
    this.#part('progress').textContent = isAgain
      ? ''
      : this.#words.say('check.progress', {
          number,
          all: isBegun ? number + left - 1 : Math.max(aboutQuestions, number),
        });
    this.querySelector<HTMLElement>('[data-do="back"]')!.hidden = this.#step.at === 0;
    this.#part('soFar').hidden = !isBegun;
  }

  #answer(): void {
    const question = this.#asking.current!;
    const entered = this.#asking.entered(question);
    if ('problem' in entered) {
      this.#asking.refuse(this.#words.say(entered.problem));
      return;
    }
    const day = isDayQuestion(question) ? entered.part[question] : undefined;
    if (day !== undefined && startsAfter(day, this.#on)) {
      this.#asking.refuse(this.#words.say('check.later', { day: this.#words.day(this.#on) }));
      return;
    }
    const isElsewhere = hasMoved(this.#given.answers, entered.part);
    // Arrival and papers were answered for another country: they are kept, and asked again.
    const moved = isElsewhere ? (['since', 'status'] as const).filter((one) => one in this.#given.answers) : [];
    const again = [...this.#step.again.filter((one) => one !== question), ...moved];
    this.#part('cleared').textContent = '';
    this.#go(answered(this.#given, question, entered.part, this.#results), this.#next(again));
    this.#notice('moved', again.length > 0 && isElsewhere);
  }

  /** What comes after a question: the others that are asked again, or what was shown before. */
  #next(again: readonly Question[]): Partial<Step> {
    const isOneByOne = this.#step.isAsking || this.#step.again.length === 0;
    return { again, isAsking: isOneByOne };
  }

  /** Goes to what has been answered, as one step that the button "Back" undoes. */
  #go(given: Given, next: Partial<Step>): void {
    const fragment = writeFragment(given);
    const step: Step = { ...firstStep, ...next, at: this.#step.at + 1 };
    history.pushState(step, '', fragment === '' ? location.pathname : `#${fragment}`);
    this.#goOn();
  }

  /** Shows what the address says now, and puts the focus where the reader goes on. */
  #goOn(): void {
    this.#read();
    this.#show();
    scrollTo(0, 0);
    (this.#asking.heading ?? this.#part('results')).focus({ preventScroll: true });
  }

  #do(what: string, value: string): void {
    switch (what) {
      case 'skip': {
        const question = this.#asking.current!;
        const again = this.#step.again.filter((one) => one !== question);
        this.#go(withAnswer(this.#given, question), this.#next(again));
        break;
      }
      case 'change':
        this.#go(this.#given, { again: [value as Question] });
        break;
      case 'result':
        this.#go(this.#given, {});
        break;
      case 'back':
        history.back();
        break;
      case 'clear':
        history.replaceState(null, '', location.pathname);
        this.#goOn();
        this.#part('cleared').textContent = this.#words.say('check.cleared');
    }
  }
}

customElements.define('eligibility-check', Questionnaire);
