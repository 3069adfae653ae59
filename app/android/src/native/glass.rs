//! The window's buffer: taken, filled, given back.
//!
//! Not by the guard of the crate `ndk`, which panics where the window does not take its buffer back; a window that is
//! being torn down does so.
#![allow(unsafe_code, reason = "a buffer of the system is reached in no other way")]

use std::mem::MaybeUninit;

use ndk::hardware_buffer_format::HardwareBufferFormat;
use ndk::native_window::NativeWindow;
use ndk_sys::{ANativeWindow_Buffer, ANativeWindow_lock, ANativeWindow_unlockAndPost, ARect};

use crate::activity::Unpainted;
use crate::canvas::{Picture, Sheet};
use crate::geometry::{Area, Extent};

/// Brings a part of the picture into a window.
pub(super) fn paint(window: &NativeWindow, changed: Area, picture: &Picture<'_>) -> Result<(), Unpainted> {
    let signed = |edge: u32| i32::try_from(edge).unwrap_or(i32::MAX);
    let mut bounds = ARect {
        left: signed(changed.left),
        top: signed(changed.top),
        right: signed(changed.right),
        bottom: signed(changed.bottom),
    };
    let mut buffer = MaybeUninit::<ANativeWindow_Buffer>::uninit();
    // SAFETY: the window is alive as long as `window` is; both other pointers are to places of our own, and written by
    // the call alone.
    let locked = unsafe { ANativeWindow_lock(window.ptr().as_ptr(), buffer.as_mut_ptr(), &mut bounds) };
    if locked != 0 {
        return Err(Unpainted::Lost);
    }
    // SAFETY: the call has succeeded, and then it has filled the buffer's description.
    let buffer = unsafe { buffer.assume_init() };
    let filled = fill(&buffer, bounds, picture);
    // SAFETY: the window is alive and locked by us; no reference into the buffer is left.
    let posted = unsafe { ANativeWindow_unlockAndPost(window.ptr().as_ptr()) };
    filled?;
    if posted == 0 { Ok(()) } else { Err(Unpainted::Lost) }
}

fn fill(buffer: &ANativeWindow_Buffer, bounds: ARect, picture: &Picture<'_>) -> Result<(), Unpainted> {
    let format = HardwareBufferFormat::from(buffer.format);
    if !matches!(
        format,
        HardwareBufferFormat::R8G8B8X8_UNORM | HardwareBufferFormat::R8G8B8A8_UNORM
    ) {
        return Err(Unpainted::Format);
    }
    let unsigned = |side: i32| u32::try_from(side).unwrap_or(0);
    let size = Extent::new(unsigned(buffer.width), unsigned(buffer.height));
    let stride = unsigned(buffer.stride) as usize;
    if buffer.bits.is_null() || stride < size.width as usize {
        return Err(Unpainted::Lost);
    }
    // SAFETY: a locked buffer is `stride` times `height` pixels of its format, four bytes each, which nobody else reads
    // or writes until it is unlocked; memory that the system shares with us is always initialised, and bytes need no
    // alignment.
    let pixels =
        unsafe { std::slice::from_raw_parts_mut(buffer.bits.cast::<[u8; 4]>(), stride * size.height as usize) };
    let area = Area {
        left: unsigned(bounds.left),
        top: unsigned(bounds.top),
        right: unsigned(bounds.right),
        bottom: unsigned(bounds.bottom),
    };
    picture.copy(area, &mut Sheet { size, stride, pixels });
    Ok(())
}
