//! One visitor after the other: an HTTP request with IPP in it, and the answer.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Mutex;
use std::time::Duration;

use super::answers::answer;
use super::{Inside, lock};

/// A visitor who says nothing for this long is sent away.
const PATIENCE: Duration = Duration::from_secs(5);
/// Longest line of a request's head.
const LINE_MAX: u64 = 8192;
/// Largest request.
const BODY_MAX: u64 = 32 * 1024 * 1024;
const NONSENSE: &[u8] = b"\x02\x00\x7f\xff nonsense";

/// Lets visitors in until the printer is closed.
pub(super) fn receive(listener: &TcpListener, inside: &Mutex<Inside>) {
    for visitor in listener.incoming() {
        let knobs = {
            let mut inside = lock(inside);
            if inside.is_closing {
                return;
            }
            let now = inside.began.elapsed();
            inside.work(now);
            inside.tray.knobs
        };
        let Ok(visitor) = visitor else { continue };
        if knobs.is_unplugged {
            continue;
        }
        // A visitor who breaks off is no business of the next one.
        let _ = serve(visitor, inside, knobs.is_garbling);
    }
}

fn serve(visitor: TcpStream, inside: &Mutex<Inside>, is_garbling: bool) -> std::io::Result<()> {
    visitor.set_read_timeout(Some(PATIENCE))?;
    visitor.set_write_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(visitor.try_clone()?);
    let body = read_request(&mut reader, &visitor)?;
    let said = if is_garbling {
        NONSENSE.to_vec()
    } else {
        let mut inside = lock(inside);
        let now = inside.began.elapsed();
        inside.work(now);
        let said = answer(&mut inside.tray, body);
        inside.work(now);
        said
    };
    let mut visitor = visitor;
    write!(
        visitor,
        "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        said.len()
    )?;
    visitor.write_all(&said)
}

/// The body of a request, whole or in chunks.
fn read_request(reader: &mut impl BufRead, mut visitor: &TcpStream) -> std::io::Result<Vec<u8>> {
    let (mut length, mut is_chunked) = (0, false);
    loop {
        let line = read_line(reader)?.to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        } else if line.starts_with("transfer-encoding:") && line.contains("chunked") {
            is_chunked = true;
        } else if line.starts_with("expect:") {
            visitor.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
        }
    }
    let mut body = Vec::new();
    if !is_chunked {
        reader.take(length.min(BODY_MAX)).read_to_end(&mut body)?;
        return Ok(body);
    }
    loop {
        let size = u64::from_str_radix(read_line(reader)?.trim(), 16).unwrap_or(0);
        if size == 0 || body.len() as u64 + size > BODY_MAX {
            return Ok(body);
        }
        reader.take(size).read_to_end(&mut body)?;
        read_line(reader)?;
    }
}

fn read_line(reader: &mut impl BufRead) -> std::io::Result<String> {
    let mut line = Vec::new();
    reader.take(LINE_MAX).read_until(b'\n', &mut line)?;
    Ok(String::from_utf8_lossy(&line).trim_end().to_owned())
}
