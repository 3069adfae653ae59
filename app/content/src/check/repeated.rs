//! Names that are there twice.
//!
//! Deliberately absent: what is named.

/// The first item that is equal to an earlier one, and so for each.
pub(super) fn repeated<T: PartialEq>(all: impl IntoIterator<Item = T>) -> Vec<(usize, T)> {
    let mut seen: Vec<T> = Vec::new();
    let mut twice = Vec::new();
    for (i, item) in all.into_iter().enumerate() {
        if seen.contains(&item) {
            twice.push((i, item));
        } else {
            seen.push(item);
        }
    }
    twice
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_repetition_is_told_with_its_place() {
        assert_eq!(repeated(["a", "b", "a", "c", "a"]), [(2, "a"), (4, "a")]);
    }
}
