//! What the simulated office printer answers to each question (RFC 8011, section 4).

use std::io::{Cursor, Read};

use ipp::parser::IppParser;
use ipp::prelude::*;
use ipp::reader::IppReader;

use super::tray::{Job, Tray};

/// The answer as bytes; a request that is none gets "bad request".
pub(super) fn answer(tray: &mut Tray, body: Vec<u8>) -> Vec<u8> {
    let Ok(request) = IppParser::new(IppReader::new(Cursor::new(body))).parse() else {
        return respond(StatusCode::ClientErrorBadRequest, 1, Vec::new());
    };
    let number = request.header().request_id;
    let operation = request.header().operation_or_status;
    let asked = Asked::of(&request);
    let (status, groups) = match operation {
        0x0005 => (
            StatusCode::SuccessfulOk,
            vec![job_group(tray.create(asked.name.unwrap_or_default()))],
        ),
        0x0006 => {
            let mut pages = Vec::new();
            let read = request.into_payload().read_to_end(&mut pages);
            match tray.fill(asked.job, pages) {
                Some(job) if read.is_ok() => (StatusCode::SuccessfulOk, vec![job_group(job)]),
                _ => (StatusCode::ClientErrorNotPossible, Vec::new()),
            }
        }
        0x0008 if tray.job(asked.job).is_some() => match tray.cancel(asked.job) {
            Some(_) => (StatusCode::SuccessfulOk, Vec::new()),
            None => (StatusCode::ClientErrorNotPossible, Vec::new()),
        },
        0x0009 if tray.job(asked.job).is_some() => {
            let groups = tray.job(asked.job).map(job_group).into_iter().collect();
            (StatusCode::SuccessfulOk, groups)
        }
        0x0008 | 0x0009 => (StatusCode::ClientErrorNotFound, Vec::new()),
        0x000a => (StatusCode::SuccessfulOk, tray.open().map(job_group).collect()),
        0x000b => (StatusCode::SuccessfulOk, vec![printer_group(tray)]),
        _ => (StatusCode::ServerErrorOperationNotSupported, Vec::new()),
    };
    respond(status, number, groups)
}

/// What a request is about.
struct Asked {
    job: i32,
    name: Option<String>,
}

impl Asked {
    fn of(request: &IppRequestResponse) -> Self {
        let group = request.attributes().first_of(DelimiterTag::OperationAttributes);
        let value = |name: &str| group.and_then(|group| group.get(name)).map(IppAttribute::value);
        Self {
            job: value("job-id")
                .and_then(|value| value.as_integer())
                .copied()
                .unwrap_or(0),
            name: value("job-name")
                .and_then(|value| value.as_name_without_language())
                .map(|name| name.as_str().to_owned()),
        }
    }
}

fn job_group(job: &Job) -> IppAttributeGroup {
    let mut group = IppAttributeGroup::new(DelimiterTag::JobAttributes);
    put(&mut group, "job-id", IppValue::Integer(job.id));
    put(&mut group, "job-state", IppValue::Enum(job.state));
    if let Ok(name) = job.name.as_str().try_into() {
        put(&mut group, "job-name", IppValue::NameWithoutLanguage(name));
    }
    group
}

fn printer_group(tray: &Tray) -> IppAttributeGroup {
    let (state, reason) = tray.state();
    let mut group = IppAttributeGroup::new(DelimiterTag::PrinterAttributes);
    put(&mut group, "printer-state", IppValue::Enum(state));
    if let Ok(reason) = reason.try_into() {
        put(&mut group, "printer-state-reasons", IppValue::Keyword(reason));
    }
    put(&mut group, "printer-is-accepting-jobs", IppValue::Boolean(true));
    group
}

fn put(group: &mut IppAttributeGroup, name: &str, value: IppValue) {
    if let Ok(attribute) = IppAttribute::with_name(name, value) {
        group.attributes_mut().push(attribute);
    }
}

fn respond(status: StatusCode, number: i32, groups: Vec<IppAttributeGroup>) -> Vec<u8> {
    let Ok(mut response) = IppRequestResponse::new_response(IppVersion::v2_0(), status, number) else {
        return Vec::new();
    };
    response.attributes_mut().groups_mut().extend(groups);
    response.to_bytes().to_vec()
}
