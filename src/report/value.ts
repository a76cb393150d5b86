import { emitYaml, type YamlValue } from '../render/yaml.ts';

/** A machine's output as text: the same value as JSON or as YAML of one stable style. */
export function valueText(value: object, format: 'json' | 'yaml'): string {
  if (format === 'json') return `${JSON.stringify(value, undefined, 2)}\n`;
  // Through JSON, so that both formats leave out the same and nothing but plain values reaches the emitter.
  return emitYaml(JSON.parse(JSON.stringify(value)) as YamlValue);
}
