//! Tests of the whole decoder: every dialect, every defect seen in the field, every cut.

mod cuts;
mod defects;
mod dialects;
mod properties;
mod samples;
mod storm;
