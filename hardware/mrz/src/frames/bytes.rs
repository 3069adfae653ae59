//! The few bytes a decoder keeps: bounded, never moved to another place in memory, wiped when dropped.

use zeroize::Zeroize;

use super::FRAME_LIMIT;

/// At most [`FRAME_LIMIT`] bytes.
pub(super) struct Bytes(Vec<u8>);

impl Bytes {
    pub fn new() -> Self {
        Self(Vec::with_capacity(FRAME_LIMIT))
    }

    /// False, and nothing kept, where it is full.
    pub fn push(&mut self, byte: u8) -> bool {
        let has_room = self.0.len() < FRAME_LIMIT;
        if has_room {
            self.0.push(byte);
        }
        has_room
    }

    pub fn is_full(&self) -> bool {
        self.0.len() >= FRAME_LIMIT
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }

    /// Drops bytes from the front and wipes where they stood.
    pub fn drop_front(&mut self, count: usize) {
        let count = count.min(self.0.len());
        self.0.copy_within(count.., 0);
        let left = self.0.len() - count;
        if let Some(tail) = self.0.get_mut(left..) {
            tail.zeroize();
        }
        self.0.truncate(left);
    }

    pub fn clear(&mut self) {
        self.0.zeroize();
    }
}

impl Drop for Bytes {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_bounded_and_drops_from_the_front() {
        let mut bytes = Bytes::new();
        for n in 0..600_u32 {
            assert_eq!(bytes.push(n.to_le_bytes()[0]), n < 512);
        }
        assert!(bytes.is_full());
        bytes.drop_front(510);
        assert_eq!(bytes.as_slice(), &[254, 255]);
        bytes.drop_front(9);
        assert!(bytes.is_empty());
    }
}
