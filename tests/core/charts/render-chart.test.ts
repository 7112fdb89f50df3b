import sax from 'sax';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/core/charts/chart.ts';
import { renderChart } from '../../../src/core/charts/render-chart.ts';

const chart: Chart = {
  kind: 'columns',
  label: 'Experiments by sprint',
  categories: ['S1', 'S2', 'S3'],
  series: [
    { name: 'shipped', values: [1, 2, 3] },
    { name: 'dropped', values: [2, null, 4] },
  ],
  format: (value) => `${value} x`,
};

/** Names of the elements and attributes of a picture, and its texts; throws where it is not well-formed. */
function contentOf(svg: string): { elements: Set<string>; attributes: Set<string>; texts: string[] } {
  const found = { elements: new Set<string>(), attributes: new Set<string>(), texts: [] as string[] };
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    found.elements.add(name);
    for (const attribute of Object.keys(attributes)) found.attributes.add(attribute);
  };
  parser.ontext = (text) => {
    if (text.trim() !== '') found.texts.push(text);
  };
  parser.write(svg).close();
  return found;
}

/** Heights of the columns that a series' colour fills, in the order they are drawn. */
function columnHeights(svg: string, series: number): number[] {
  const pattern = new RegExp(
    `d="M\\S+ \\S+l\\S+ 0l0 (-?[\\d.]+)l[^"]*" fill="var\\(--series-${series}\\)"`,
    'g',
  );
  return [...svg.matchAll(pattern)].map(([, height]) => Math.abs(Number(height)));
}

describe('a chart', () => {
  it('is a picture with a name, of shapes and texts alone', () => {
    const svg = renderChart(chart, 'a');
    const { elements, attributes, texts } = contentOf(svg);
    expect(svg).toMatch(/^<svg viewBox="0 0 400 \d+" role="img" aria-label="Experiments by sprint">/);
    expect(
      [...elements].filter(
        (name) => !['svg', 'g', 'path', 'rect', 'text', 'defs', 'clipPath'].includes(name),
      ),
    ).toEqual([]);
    expect([...attributes].filter((name) => /^on|href|class|ecmeta/.test(name))).toEqual([]);
    expect(texts).toEqual(expect.arrayContaining(['S1', 'S2', 'S3', '0 x']));
  });

  it('draws columns as high as their values', () => {
    const [one = 0, two = 0, three = 0] = columnHeights(renderChart(chart, 'a'), 1);
    expect(one).toBeGreaterThan(0);
    expect(two / one).toBeCloseTo(2, 1);
    expect(three / one).toBeCloseTo(3, 1);
  });

  it('leaves a gap open where a line is unknown', () => {
    const line = (values: (number | null)[]): string =>
      renderChart({ ...chart, kind: 'lines', series: [{ name: 'rate', values }] }, 'a');
    const strokes = (svg: string): string =>
      svg.match(/d="(M[^"]*)" fill="none" stroke="var\(--series-1\)"/)?.[1] ?? '';
    expect(strokes(line([1, 2, 3])).match(/M/g)).toHaveLength(1);
    expect(strokes(line([1, null, 3])).match(/M/g)).toHaveLength(2);
  });

  it('begins a line anew where it has to, and holds it against a dashed one', () => {
    const svg = renderChart(
      {
        ...chart,
        kind: 'lines',
        series: [
          { name: 'rate', values: [1, 2, 3], breaks: [1] },
          { name: 'margin', values: [2, 2, 2], isReference: true },
        ],
      },
      'a',
    );
    const strokes = [...svg.matchAll(/<path d="([^"]*)" fill="none" stroke="var\(--series-(\d)\)"([^>]*)>/g)];
    expect(
      strokes.filter(([, , series]) => series === '2').map(([, , , rest]) => /dasharray/.test(rest ?? '')),
    ).toEqual([true]);
    const [line] = strokes.filter(([, d, series]) => series === '1' && /L/.test(d ?? ''));
    expect(line?.[1]?.match(/[ML]/g)).toEqual(['M', 'L']);
  });

  it('marks what happened by a sign and its own line, not by colour', () => {
    const marks = [
      { at: 1, kind: 'setting' },
      { at: 2, kind: 'change' },
    ] as const;
    const lines: Chart = { ...chart, kind: 'lines', series: chart.series.slice(0, 1) };
    const { texts } = contentOf(renderChart({ ...lines, marks }, 'a'));
    expect(texts).toEqual(expect.arrayContaining(['◇', '▼']));
    const dashes = new Set(renderChart({ ...lines, marks }, 'a').match(/stroke-dasharray="[^"]+"/g));
    expect(dashes.size).toBeGreaterThan(1);
    expect(contentOf(renderChart(lines, 'a')).texts).not.toContain('◇');
  });

  it('writes the name of a bar above it, as long as it fits the whole width', () => {
    const name = 'a feature with quite a long name of its own';
    const { texts } = contentOf(
      renderChart({ ...chart, kind: 'bars', categories: [name, 'b', 'x'.repeat(200)] }, 'a'),
    );
    expect(texts).toContain(name);
    expect(texts.some((text) => /^x{20,}…$|^x{20,}\.\.\.$/.test(text))).toBe(true);
  });

  it('is the same bytes each time, with ids that no other chart of the page has', () => {
    const lines: Chart = { ...chart, kind: 'lines', series: chart.series.slice(0, 1) };
    expect(renderChart(lines, 'a')).toBe(renderChart(lines, 'a'));
    const ids = (svg: string): string[] => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    const [one, other] = [ids(renderChart(lines, 'a')), ids(renderChart(lines, 'b'))];
    expect(one.length).toBeGreaterThan(0);
    expect(one.filter((id) => other.includes(id))).toEqual([]);
  });

  it('tells foreign names as text', () => {
    const hostile = '</text><script>alert(1)</script>"onload="x\u202e&amp;';
    const svg = renderChart({ ...chart, kind: 'bars', label: hostile, categories: [hostile, 'b', 'c'] }, 'a');
    const { elements, texts } = contentOf(svg);
    expect(elements.has('script')).toBe(false);
    expect(svg).not.toContain('\u202e');
    expect(texts.some((text) => text.startsWith('</text><script>'))).toBe(true);
  });

  it('refuses what cannot be told apart or does not fit', () => {
    const series = { name: 'x', values: [1, 2, 3] };
    expect(() => renderChart({ ...chart, series: [series, series, series, series, series] }, 'a')).toThrow(
      RangeError,
    );
    expect(() => renderChart({ ...chart, series: [] }, 'a')).toThrow(RangeError);
    expect(() => renderChart({ ...chart, series: [{ name: 'x', values: [1] }] }, 'a')).toThrow(RangeError);
    expect(() => renderChart(chart, 'a"')).toThrow(RangeError);
  });
});
