// What the one page drawn by React needs of it: React's own types would give every other file a second JSX.
declare module 'react' {
  type Node = unknown;
  export function createElement(type: unknown, props: object, ...children: readonly Node[]): Node;
  export function useEffect(effect: () => void, inputs: readonly unknown[]): void;
  export function useState<T>(first: T): [T, (next: T) => void];
}
declare module 'react-dom' {
  export function flushSync(work: () => void): void;
}
declare module 'react-dom/client' {
  export function createRoot(element: Element): { render(node: unknown): void };
}
