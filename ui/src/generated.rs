//! What the Slint compiler made of the `.slint` files.
#![allow(clippy::all, clippy::restriction, missing_docs, unsafe_code, reason = "generated")]

slint::include_modules!();
