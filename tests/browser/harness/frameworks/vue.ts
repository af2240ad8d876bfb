import { createApp, createTextVNode, h, nextTick, shallowRef } from 'vue';
import { COUNT, drawOn, paragraphOf } from './text';

const round = shallowRef(0);

const article = () =>
  Array.from({ length: COUNT }, (_, index) =>
    h(
      'p',
      { key: `${index} ${index % 4 === 0 ? round.value : ''}` },
      paragraphOf(index, round.value).map((text) => createTextVNode(text)),
    ),
  );

createApp({ render: article }).mount('#app');
drawOn((next) => {
  round.value = next;
  void nextTick();
});
