import type { ExportSource } from '../../model/exported-clip';
import { xmlText } from '../xml';
import { type GraphEdge, type GraphNode, graphEdges, graphNodes } from './graph';

const keys = [
  ['node', 'label', 'string'],
  ['node', 'kind', 'string'],
  ['node', 'date', 'string'],
  ['node', 'url', 'string'],
  ['edge', 'relation', 'string'],
  ['edge', 'weight', 'double'],
  ['edge', 'office', 'string'],
  ['edge', 'since', 'string'],
] as const;

const HEAD = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
  ...keys.map(([of, name, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`),
  '<graph id="trich-luc" edgedefault="directed">\n',
].join('\n');

const data = (values: Readonly<Record<string, string | number | undefined>>) =>
  Object.entries(values)
    .flatMap(([key, value]) => (value === undefined ? [] : [`<data key="${key}">${xmlText(String(value))}</data>`]))
    .join('');

const node = ({ id, label, kind, date, url }: GraphNode) =>
  `<node id="${xmlText(id)}">${data({ label, kind, date, url })}</node>\n`;

const edge = ({ source, target, kind, weight, label, date }: GraphEdge, n: number) =>
  `<edge id="e${n}" source="${xmlText(source)}" target="${xmlText(target)}">${data({ relation: kind, weight, office: label, since: date })}</edge>\n`;

/** The graph of officials, documents, organizations and articles as GraphML, which Gephi and yEd read: nodes, then edges. */
export async function* graphml(source: ExportSource): AsyncGenerator<string> {
  yield HEAD;
  for await (const one of graphNodes(source)) yield node(one);
  let n = 0;
  for await (const one of graphEdges(source)) yield edge(one, n++);
  yield '</graph>\n</graphml>\n';
}
