import type { ExportSource } from '../../model/exported-clip';
import { graphEdges, graphNodes } from './graph';

/** The same graph as Cytoscape's JSON. */
export async function* cytoscapeJson(source: ExportSource): AsyncGenerator<string> {
  yield '{"format_version":"1.0","generated_by":"trich-luc","data":{"name":"Trích Lục"},"elements":{"nodes":[';
  let separator = '\n';
  for await (const { label, ...node } of graphNodes(source)) {
    yield separator + JSON.stringify({ data: { ...node, name: label } });
    separator = ',\n';
  }
  yield '\n],"edges":[';
  separator = '\n';
  let n = 0;
  for await (const { kind, ...edge } of graphEdges(source)) {
    yield separator + JSON.stringify({ data: { id: `e${n++}`, ...edge, interaction: kind } });
    separator = ',\n';
  }
  yield '\n]}}\n';
}
