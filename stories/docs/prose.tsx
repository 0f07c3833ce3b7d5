/** With what is between backticks as code. */
export const Prose = ({ text }: { readonly text: string }) =>
  text.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));

/** Sentences one below the other. */
export const Sentences = ({ of }: { readonly of: readonly string[] }) => (
  <ul>
    {of.map((text) => (
      <li key={text}>
        <Prose text={text} />
      </li>
    ))}
  </ul>
);
