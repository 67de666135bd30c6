/** A clause that begins so only says on what occasion or by what means the next one is done. */
const LEADS_ON = /^(?:因應|考量|衡酌|依據?|體認|搭配|配合|針對|透過|藉由|經由|鑑於|為)/u;
/** A clause that begins so goes on with the one before it. */
const GOES_ON = /^(?:以及|及|並|或|與|和|且|暨|亦|其|據以|俾|以)/u;
/** Fewer characters than this are no task by themselves (積極回應). */
const SHORTEST = 6;

/** What stands between these marks, brackets and quotes left whole. */
const SENTENCES = /(?:[（(「『][^）)」』]*[）)」』]|[^；。])+/gu;
const PIECES = /(?:[（(「『][^）)」』]*[）)」』]|[^，])+/gu;

/** A sentence of a rubric as the things it asks for, each a sentence: 「建置環境，提供資訊；確保正確，並檢討改進。」 asks for three. */
export function clausesOf(sentence: string): string[] {
  return (sentence.match(SENTENCES) ?? []).flatMap((part) => {
    const clauses: string[] = [];
    let leading: string | null = null;
    for (const piece of part.trim().match(PIECES) ?? []) {
      const short = piece.length < SHORTEST;
      if (leading === null && clauses.length > 0 && (short || GOES_ON.test(piece))) append(clauses, piece);
      else {
        const clause: string = leading === null ? piece : `${leading}，${piece}`;
        leading = short || LEADS_ON.test(piece) ? clause : null;
        if (leading === null) clauses.push(clause);
      }
    }
    if (leading !== null) append(clauses, leading);
    return clauses.map((clause) => `${clause}。`);
  });
}

function append(clauses: string[], piece: string): void {
  const last = clauses.pop();
  clauses.push(last === undefined ? piece : `${last}，${piece}`);
}
