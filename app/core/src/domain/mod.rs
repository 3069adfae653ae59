//! Words of the field as types: people, numbers and secrets.

mod contact;
mod cpr;
mod persona;
mod practice_code;
mod sensitive;

pub use contact::Contact;
pub use cpr::{has_real_looking_cpr, is_cpr_shaped};
pub use persona::Persona;
pub use practice_code::PracticeCode;
pub use sensitive::Sensitive;
