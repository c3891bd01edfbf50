const OPERATIONS = new Set(['Query', 'Mutation', 'Subscription']);
const RULES = new Set(['Allow', 'Public']);
const decoratorName = (decorator) => decorator.expression.callee?.name ?? decorator.expression.name;

/**
 * A root operation without @Allow(...) or @Public() is a lint error: rights are closed by default.
 * @type {import('eslint').Rule.RuleModule}
 */
const ruleOnEveryOperation = {
  meta: { type: 'problem', messages: { missing: '{{name}} needs @Allow(...) or @Public().' } },
  create: (context) => ({
    MethodDefinition(node) {
      const names = (node.decorators ?? []).map(decoratorName);
      if (names.some((name) => OPERATIONS.has(name)) && !names.some((name) => RULES.has(name)))
        context.report({ node, messageId: 'missing', data: { name: node.key.name } });
    },
  }),
};

const WORDED = new Set(['label', 'placeholder', 'title', 'alt', 'description', 'aria-label', 'aria-description']);
const hasWords = (text) => /\p{L}{2,}/u.test(text);

/**
 * Words that people read live in the message catalogue, never in a component.
 * @type {import('eslint').Rule.RuleModule}
 */
const noLiteralWords = {
  meta: { type: 'problem', messages: { literal: 'Put these words in the message catalogue: "{{text}}".' } },
  create: (context) => {
    const report = (node, text) =>
      context.report({ node, messageId: 'literal', data: { text: text.trim().slice(0, 40) } });
    return {
      JSXText: (node) => void (hasWords(node.value) && report(node, node.value)),
      JSXAttribute(node) {
        if (node.value?.type === 'Literal' && WORDED.has(node.name.name) && hasWords(String(node.value.value)))
          report(node, String(node.value.value));
      },
      'JSXExpressionContainer > Literal'(node) {
        if (node.parent.parent.type !== 'JSXAttribute' && typeof node.value === 'string' && hasWords(node.value))
          report(node, node.value);
      },
    };
  },
};

/** A table of the schema `answers` in a statement: after a space, and with a word after the stop. */
const ANSWERS = /\s"?answers"?\."?[a-z_*]/i;

/**
 * Answers leave their schema through one gate, which shows nothing of a few: SQL elsewhere does not name it.
 * @type {import('eslint').Rule.RuleModule}
 */
const answersThroughTheGate = {
  meta: {
    type: 'problem',
    messages: { around: 'Ask the gate (@throughline/pulse/gate): nothing else reads the schema answers.' },
  },
  create: (context) => {
    const check = (node, text) => void (ANSWERS.test(text) && context.report({ node, messageId: 'around' }));
    return {
      Literal: (node) => check(node, typeof node.value === 'string' ? node.value : ''),
      // What is put in stands for a word.
      TemplateElement: (node) => check(node, `${node.value.cooked ?? ''}${node.tail ? '' : 'x'}`),
    };
  },
};

export const rules = {
  'answers-through-the-gate': answersThroughTheGate,
  'rule-on-every-operation': ruleOnEveryOperation,
  'no-literal-words': noLiteralWords,
};
