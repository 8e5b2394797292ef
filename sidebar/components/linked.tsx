// A value as it was written; one that is an address of the web can be opened.

export function Linked({ value }: { value: string }) {
  const isAddress = /^https:\/\/\S+$/.test(value);
  return (
    <>
      {isAddress ? (
        <a href={value} target="_blank" rel="noopener">
          {value}
        </a>
      ) : (
        value
      )}
    </>
  );
}
