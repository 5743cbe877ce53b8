/** A part of the language model that can be had without the rest of it, and is not in its types. */
declare module 'wink-eng-lite-web-model/dist/porter-stemmer.js' {
  export default function stem(lower: string): string;
}
