import type { Classification, ClassPlace } from '../model/change.ts';
import type { DeploymentClass } from '../model/deployment-class.ts';
import type { Fold } from './comment-view.ts';
import { formatCountOf } from './format-quantity.ts';
import { code, joinRich, type Rich, rich } from './rich-text.ts';

const classNames: Readonly<Record<DeploymentClass, string>> = {
  'prompt-edit': 'Prompt edit',
  'rag-refresh': 'RAG refresh',
  'model-swap': 'Model swap',
  'fine-tune': 'Fine-tune',
  other: 'Change of no known class',
};

/** Places named in the line itself. */
const mostPlaces = 2;

/** The classes of a change by name, riskiest first: `Model swap + prompt edit`. */
export function formatClasses(classes: readonly DeploymentClass[]): string {
  const [first, ...rest] = classes.map((name) => classNames[name]);
  const others = rest.map((name) => (name.startsWith('RAG') ? name : name.toLowerCase()));
  return [first, ...others].join(' + ');
}

/** Where the classes come from: one place a class first, the riskiest leading. */
export function classPlaceText(classification: Classification): Rich | undefined {
  const places = leading(classification);
  return places.length === 0 ? undefined : joinRich(places.slice(0, mostPlaces).map(placeText), '; ');
}

/** The rest of the evidence, with what makes it a close call and what could not be read; none where all was said. */
export function classFold(classification: Classification): Fold | undefined {
  const { places, certainty, warnings } = classification;
  if (places.length <= mostPlaces && certainty.reason === null && warnings.length === 0) return undefined;
  const isClose = certainty.level === 'close';
  const named = places.map(({ evidence, ...place }) => {
    return rich`${classNames[evidence.class]}: ${placeText({ evidence, ...place })} (${evidence.rule})`;
  });
  const items: Rich[] = [
    ...(certainty.reason === null ? [] : [rich`Close call. ${certainty.reason}`]),
    ...named,
    ...warnings.map(({ file, message }) => rich`${code(file)} ${message}`),
  ];
  return {
    summary: rich`Why this class: ${formatCountOf(places.length, 'place')}${isClose ? ', a close call' : ''}`,
    blocks: [{ kind: 'list', items }],
  };
}

/** The first place of every class, then the others. */
function leading({ places }: Classification): ClassPlace[] {
  const first = places.filter(
    (place, at) => places.findIndex(({ evidence }) => evidence.class === place.evidence.class) === at,
  );
  return [...first, ...places.filter((place) => !first.includes(place))];
}

function placeText({ evidence, changes, isLines }: ClassPlace): Rich {
  const { file, line, before, after } = evidence;
  if (isLines && changes > 1) return rich`${code(file)} ${formatCountOf(changes, 'line')}`;
  const place = code(line === null ? file : `${file}:${line}`);
  const text = [before, after].filter((side) => side !== null && side !== '').join(' → ');
  return rich`${place} ${text}`;
}
