/**
 * `<article-marks data-search="/search/">` around a status line: marks what `?q=` asks for in the
 * article, as the search page did.
 */
class ArticleMarks extends HTMLElement {
  connectedCallback() {
    const query = new URLSearchParams(location.search).get('q')?.trim();
    // Most readers come without a query and load nothing more than this.
    if (query)
      void import('./mark-article.ts').then(({ markArticle }) => {
        markArticle(this, query);
      });
  }
}

customElements.define('article-marks', ArticleMarks);
