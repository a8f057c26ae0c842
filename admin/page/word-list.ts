import type { Table, Values } from './decap.ts';

interface Props {
  readonly forID: string;
  readonly field: Table;
  readonly value?: Iterable<string> | string | null;
  readonly classNameWrapper: string;
  readonly onChange: (words: Values) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
}
interface Line {
  readonly props: Props;
  readonly state: { readonly typed: string };
  setState(state: { readonly typed: string }): void;
}

const wordsIn = (typed: string): string[] =>
  typed
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/**
 * A list of short words in one line, with commas between them. Decap's own takes away each space at the end as soon as
 * it is typed, so that "CU, HT" becomes "CUHT"; here the line stays as it is typed.
 */
export const wordList = (): unknown =>
  window.createClass!({
    getInitialState: () => ({ typed: '' }),
    render(this: Line): unknown {
      const { forID, field, value, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const words = typeof value === 'string' ? [value] : [...(value ?? [])];
      const isTyped = wordsIn(this.state.typed).join() === words.join();
      return window.h!('input', {
        type: 'text',
        id: forID,
        className: classNameWrapper,
        // What was not typed here, as after a save, is shown as it stands in the file.
        value: isTyped ? this.state.typed : words.join(', '),
        onChange: ({ target: { value: typed } }: { readonly target: { readonly value: string } }) => {
          this.setState({ typed });
          onChange(
            field
              .clear()
              .toList()
              .push(...wordsIn(typed)),
          );
        },
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
      });
    },
  });
