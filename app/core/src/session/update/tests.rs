//! Tests of the update function.
