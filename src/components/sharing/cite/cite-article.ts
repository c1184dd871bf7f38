/** `<cite-article data-release="/release.json">` around a button: cites the article of the page. */
class CiteArticle extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => {
      void import('./dialog.ts').then(({ openCitations }) => openCitations());
    });
  }
}

customElements.define('cite-article', CiteArticle);
