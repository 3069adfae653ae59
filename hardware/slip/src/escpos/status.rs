//! The printer's bytes, told apart: answers, automatic status, flow control, noise (hardware.md 4.2).
//!
//! The answers to `DLE EOT` do not say which question they belong to, so the reader is told of every question asked and
//! keeps their order. Any byte in any order is taken; memory is bounded by the questions asked.

use std::collections::VecDeque;

use super::Ask;

const XON: u8 = 0x11;
const XOFF: u8 = 0x13;
/// Questions remembered at most; the oldest is forgotten.
const ASKED_MAX: usize = 16;

/// One thing the printer said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// The answer to the oldest question that had none.
    Answer(Ask, u8),
    /// Everything sent before a [`QUEUED_STATUS`](super::QUEUED_STATUS) has been carried out.
    Queued(u8),
    /// Something changed, told unasked.
    Automatic([u8; 4]),
    /// Stop sending (XOFF).
    Pause,
    /// Go on sending (XON).
    Resume,
    /// A byte that fits nowhere: a disturbed line, a wrong speed, or an answer nobody asked for.
    Noise,
}

/// Reads the printer's bytes one by one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StatusReader {
    asked: VecDeque<Ask>,
    queued: usize,
    automatic: Vec<u8>,
}

impl StatusReader {
    /// A question was sent.
    pub fn asked(&mut self, ask: Ask) {
        if self.asked.len() == ASKED_MAX {
            self.asked.pop_front();
        }
        self.asked.push_back(ask);
    }

    /// A question was sent that is answered when everything before it has been carried out.
    pub fn asked_queued(&mut self) {
        self.queued = (self.queued + 1).min(ASKED_MAX);
    }

    /// How many of those are not answered yet.
    #[must_use]
    pub fn queued(&self) -> usize {
        self.queued
    }

    /// No answer to an immediate question is awaited any longer.
    pub fn forget_asked(&mut self) {
        self.asked.clear();
        self.automatic.clear();
    }

    /// Nothing is awaited any longer: the printer was cleared, or is another one.
    pub fn forget(&mut self) {
        self.forget_asked();
        self.queued = 0;
    }

    /// Takes one byte. None where more bytes belong to it.
    pub fn push(&mut self, byte: u8) -> Option<Reply> {
        match byte {
            XON => Some(Reply::Resume),
            XOFF => Some(Reply::Pause),
            // 0xx1xx10
            _ if byte & 0b1001_0011 == 0b0001_0010 => Some(self.answer(byte)),
            // 0xx1xx00
            _ if byte & 0b1001_0011 == 0b0001_0000 => {
                let is_broken_off = !self.automatic.is_empty();
                self.automatic = vec![byte];
                is_broken_off.then_some(Reply::Noise)
            }
            // 0xx0xxxx
            _ if byte & 0b1001_0000 == 0 => self.tail(byte),
            _ => {
                self.automatic.clear();
                Some(Reply::Noise)
            }
        }
    }

    fn answer(&mut self, byte: u8) -> Reply {
        // Only flow control may stand between the bytes of an automatic status.
        self.automatic.clear();
        self.asked
            .pop_front()
            .map_or(Reply::Noise, |ask| Reply::Answer(ask, byte))
    }

    fn tail(&mut self, byte: u8) -> Option<Reply> {
        if !self.automatic.is_empty() {
            self.automatic.push(byte);
            let whole = <[u8; 4]>::try_from(self.automatic.as_slice()).ok()?;
            self.automatic.clear();
            return Some(Reply::Automatic(whole));
        }
        if self.queued == 0 {
            return Some(Reply::Noise);
        }
        self.queued -= 1;
        Some(Reply::Queued(byte))
    }
}
