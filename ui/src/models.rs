//! Lists that change in place, so that focus, scroll and the finger on a row survive.

use std::cell::RefCell;
use std::rc::Rc;

use slint::{Model, ModelRc, VecModel};

/// A list on the window. Rows with the same key are kept and changed, others come and go.
pub(crate) struct List<T>(Rc<VecModel<T>>);

impl<T: Clone + PartialEq + 'static> Default for List<T> {
    fn default() -> Self {
        Self(Rc::new(VecModel::default()))
    }
}

impl<T: Clone + PartialEq + 'static> List<T> {
    /// Makes the list hold `rows`; `key` tells rows apart.
    pub(crate) fn show<K: PartialEq>(&self, rows: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> ModelRc<T> {
        let model = &self.0;
        let mut count = 0;
        for row in rows {
            let at = (count..model.row_count()).find(|&i| model.row_data(i).is_some_and(|old| key(&old) == key(&row)));
            match at {
                Some(at) => {
                    (count..at).for_each(|_| drop(model.remove(count)));
                    self.set(count, row);
                }
                None => model.insert(count, row),
            }
            count += 1;
        }
        while model.row_count() > count {
            model.remove(count);
        }
        ModelRc::from(model.clone())
    }

    /// Changes one row if it differs.
    ///
    /// Slint 1.18 loses the change of a row while the binding that holds the list waits to be evaluated and then
    /// gives the same list (`Repeater::row_changed`): two events between two frames are enough. A row that comes and
    /// goes at the end makes it look at every row again, and keeps what is there.
    fn set(&self, at: usize, row: T) {
        let model = &self.0;
        if model.row_data(at).as_ref() != Some(&row) {
            model.set_row_data(at, row.clone());
            model.push(row);
            model.remove(model.row_count() - 1);
        }
    }

    /// Makes the list hold `rows`, told apart by where they stand.
    pub(crate) fn show_in_order(&self, rows: impl IntoIterator<Item = T>) -> ModelRc<T> {
        let model = &self.0;
        let mut count = 0;
        for row in rows {
            if count == model.row_count() {
                model.push(row);
            } else {
                self.set(count, row);
            }
            count += 1;
        }
        while model.row_count() > count {
            model.remove(count);
        }
        ModelRc::from(model.clone())
    }
}

/// Lists inside a list, by where they stand.
pub(crate) struct Lists<T>(RefCell<Vec<List<T>>>);

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Self(RefCell::new(Vec::new()))
    }
}

impl<T: Clone + PartialEq + 'static> Lists<T> {
    /// Makes the list at `index` hold `rows`.
    pub(crate) fn show<K: PartialEq>(
        &self,
        index: usize,
        rows: impl IntoIterator<Item = T>,
        key: impl Fn(&T) -> K,
    ) -> ModelRc<T> {
        let mut lists = self.0.borrow_mut();
        while lists.len() <= index {
            lists.push(List::default());
        }
        lists
            .get(index)
            .map_or_else(ModelRc::default, |list| list.show(rows, key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_with_the_same_key_stay() {
        let list = List::default();
        let by_letter = |row: &(char, u8)| row.0;
        let model = list.show([('a', 1), ('b', 1), ('c', 1)], by_letter);
        list.show([('b', 2), ('d', 1), ('c', 1)], by_letter);
        assert_eq!(model.iter().collect::<Vec<_>>(), [('b', 2), ('d', 1), ('c', 1)]);
        list.show([], by_letter);
        assert_eq!(model.row_count(), 0);
    }
}
