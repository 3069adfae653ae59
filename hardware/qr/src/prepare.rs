//! Versions of a picture in which a code may be easier to see. Each takes a picture and gives another.

mod filter;
mod resize;
mod threshold;
mod tone;
mod turn;

pub(crate) use filter::{median, sharpened, smoothed};
pub(crate) use resize::resized;
pub(crate) use threshold::{adaptive, closed, global, hybrid};
pub(crate) use tone::{levelled, stretched};
pub(crate) use turn::turned;
