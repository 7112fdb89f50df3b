import { link, type Piece, type Rich } from '../../core/report/rich-text.ts';
import type { World } from '../ports.ts';

/** Address of this workflow run; null = not in one. */
export function runAddress({ environment }: Pick<World, 'environment'>): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  if (server === undefined || repository === undefined || run === undefined) return null;
  return `${server}/${repository}/actions/runs/${run}`;
}

/** Links to the run and to an artifact of it, which hold what a comment has no room for. */
export function linksOf(world: Pick<World, 'environment'>): (artifactId: number | null) => Rich {
  const address = runAddress(world);
  if (address === null) return () => [];
  return (artifactId) => {
    const links: Piece[] = [];
    try {
      if (artifactId !== null)
        links.push(link('report and record', `${address}/artifacts/${artifactId}`), ' · ');
      links.push(link('run', address));
      return links;
    } catch {
      // A server with an address of its own kind: no link is better than a broken one.
      return [];
    }
  };
}
