/** `<page-address>`: the whole address of the page, from where its reader has it. */
class PageAddress extends HTMLElement {
  connectedCallback(): void {
    this.textContent = location.origin + location.pathname;
  }
}

customElements.define('page-address', PageAddress);
