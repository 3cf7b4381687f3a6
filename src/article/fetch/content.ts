/** What an answer says that it holds. */

export interface ContentType {
  /** Lower case, such as `text/html`; empty when nothing was said. */
  readonly type: string;
  readonly charset: string | null;
}

/** @param value of `Content-Type` */
export function contentOf(value: string): ContentType {
  const [type = '', ...parameters] = value.split(';');
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*["']?([\w.:+-]+)/i.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  return { type: type.trim().toLowerCase(), charset: charset ?? null };
}

const documents = /^application\/(pdf|x-pdf|msword|rtf|vnd\.(openxmlformats-officedocument\.wordprocessingml|ms-word|oasis\.opendocument\.text)\S*)$/;
const texts = /^(text\/(html|plain|markdown|x-markdown|rtf)|application\/xhtml\+xml)$/;
/** Servers say these of files that they know nothing about: the bytes tell. */
const unsaid = /^(|application\/(octet-stream|binary|x-download|force-download)|binary\/octet-stream)$/;

/** Whether it may hold an article: a page, a text, a PDF or office file, or something unsaid. */
export function mayBeArticle({ type }: ContentType): boolean {
  return texts.test(type) || documents.test(type) || unsaid.test(type);
}
