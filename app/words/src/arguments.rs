//! Which arguments a pattern asks for. Lints compare them across languages and with what the program gives.
//!
//! Names only; what is put in is decided where a message is used.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// What a pattern names.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    /// Arguments, without the `$`.
    pub(crate) arguments: BTreeSet<String>,
    /// Other messages whose text is put in.
    pub(crate) messages: BTreeSet<String>,
}

impl Asked {
    /// Adds what this pattern names, in all its variants.
    pub(crate) fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.add_expression(expression);
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                self.add_inline(selector);
                for variant in variants {
                    self.add(&variant.value);
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.messages.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.add_call(arguments),
            InlineExpression::TermReference { arguments, .. } => {
                if let Some(arguments) = arguments {
                    self.add_call(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.add_expression(expression),
        }
    }

    fn add_call(&mut self, call: &CallArguments<&str>) {
        for argument in &call.positional {
            self.add_inline(argument);
        }
        for argument in &call.named {
            self.add_inline(&argument.value);
        }
    }
}
