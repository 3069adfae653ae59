//! The questions of the desk as IPP requests (RFC 8011), sent with the crate `ipp`.

use std::io::Cursor;
use std::time::Duration;

use ipp::prelude::*;

use super::desk::{Service, Trouble};
use super::states::{RemoteState, Said};

/// Who asks; the printer shows it in its own list.
const USER: &str = "egne-fingre";
const PDF: &str = "application/pdf";
/// A page is sent in the time of this many answers.
const SEND_PATIENCE: u32 = 6;

const PRINTER_WANTED: [&str; 3] = ["printer-state", "printer-state-reasons", "printer-is-accepting-jobs"];
const JOB_WANTED: [&str; 3] = ["job-id", "job-state", "job-name"];

/// One printer.
pub(super) struct IppService {
    uri: Uri,
    answer: Duration,
}

impl IppService {
    /// None where the address is none.
    pub fn new(uri: &str, answer: Duration) -> Option<Self> {
        let uri: Uri = uri.parse().ok()?;
        uri.authority()?;
        Some(Self { uri, answer })
    }

    fn request(&self, operation: Operation) -> Result<IppRequestResponse, Trouble> {
        let uri = Some(self.uri.clone());
        let mut request = IppRequestResponse::new(IppVersion::v2_0(), operation, uri).map_err(|_| Trouble::Refused)?;
        put(&mut request, "requesting-user-name", name(USER)?);
        Ok(request)
    }

    fn about(&self, operation: Operation, remote: i32) -> Result<IppRequestResponse, Trouble> {
        let uri = Some(self.uri.clone());
        let mut request = IppRequestResponse::new(IppVersion::v2_0(), operation, uri).map_err(|_| Trouble::Refused)?;
        // The number must stand right behind the printer's address (RFC 8011, 4.1.5).
        put(&mut request, "job-id", IppValue::Integer(remote));
        put(&mut request, "requesting-user-name", name(USER)?);
        Ok(request)
    }

    fn ask(&self, request: IppRequestResponse, time: Duration) -> Result<IppRequestResponse, Trouble> {
        let client = IppClient::builder(self.uri.clone()).request_timeout(time).build();
        let response = client.send(request).map_err(|_| Trouble::Unreachable)?;
        match response.header().status_code() {
            code if code.is_success() => Ok(response),
            StatusCode::ClientErrorNotFound | StatusCode::ClientErrorGone => Err(Trouble::Unknown),
            StatusCode::ServerErrorServiceUnavailable | StatusCode::ServerErrorTemporaryError => {
                Err(Trouble::Unreachable)
            }
            _ => Err(Trouble::Refused),
        }
    }
}

impl Service for IppService {
    fn status(&mut self) -> Result<Said, Trouble> {
        let mut request = self.request(Operation::GetPrinterAttributes)?;
        put(&mut request, "requested-attributes", keywords(&PRINTER_WANTED)?);
        let response = self.ask(request, self.answer)?;
        let group = response
            .attributes()
            .first_of(DelimiterTag::PrinterAttributes)
            .ok_or(Trouble::Unreachable)?;
        let state = number(group, "printer-state").ok_or(Trouble::Unreachable)?;
        let takes_jobs = group
            .get("printer-is-accepting-jobs")
            .and_then(|found| found.value().as_boolean())
            .is_none_or(|takes| *takes);
        let reasons = group.get("printer-state-reasons").map(words).unwrap_or_default();
        Ok(Said::of(state, &reasons, takes_jobs))
    }

    fn create(&mut self, job_name: &str) -> Result<i32, Trouble> {
        let mut request = self.request(Operation::CreateJob)?;
        put(&mut request, "job-name", name(job_name)?);
        let response = self.ask(request, self.answer)?;
        let group = response.attributes().first_of(DelimiterTag::JobAttributes);
        group.and_then(|group| number(group, "job-id")).ok_or(Trouble::Refused)
    }

    fn send(&mut self, remote: i32, pdf: &[u8]) -> Result<(), Trouble> {
        let mut request = self.about(Operation::SendDocument, remote)?;
        let format = PDF.try_into().map_err(|_| Trouble::Refused)?;
        put(&mut request, "document-format", IppValue::MimeMediaType(format));
        put(&mut request, "last-document", IppValue::Boolean(true));
        *request.payload_mut() = IppPayload::new(Cursor::new(pdf.to_vec()));
        self.ask(request, self.answer * SEND_PATIENCE).map(|_| ())
    }

    fn job(&mut self, remote: i32) -> Result<(RemoteState, Option<String>), Trouble> {
        let mut request = self.about(Operation::GetJobAttributes, remote)?;
        put(&mut request, "requested-attributes", keywords(&JOB_WANTED)?);
        let response = self.ask(request, self.answer)?;
        let group = response
            .attributes()
            .first_of(DelimiterTag::JobAttributes)
            .ok_or(Trouble::Refused)?;
        let state = number(group, "job-state").and_then(RemoteState::of);
        Ok((state.ok_or(Trouble::Refused)?, text(group, "job-name")))
    }

    fn cancel(&mut self, remote: i32) -> Result<(), Trouble> {
        let request = self.about(Operation::CancelJob, remote)?;
        self.ask(request, self.answer).map(|_| ())
    }

    fn open_jobs(&mut self) -> Result<Vec<(i32, String)>, Trouble> {
        let mut request = self.request(Operation::GetJobs)?;
        put(&mut request, "requested-attributes", keywords(&JOB_WANTED)?);
        let response = self.ask(request, self.answer)?;
        let groups = response.attributes().groups_of(DelimiterTag::JobAttributes);
        Ok(groups
            .filter_map(|group| Some((number(group, "job-id")?, text(group, "job-name")?)))
            .collect())
    }
}

fn put(request: &mut IppRequestResponse, name: &'static str, value: IppValue) {
    if let Ok(attribute) = IppAttribute::with_name(name, value) {
        request
            .attributes_mut()
            .add(DelimiterTag::OperationAttributes, attribute);
    }
}

fn name(text: &str) -> Result<IppValue, Trouble> {
    let name = text.try_into().map_err(|_| Trouble::Refused)?;
    Ok(IppValue::NameWithoutLanguage(name))
}

fn keywords(words: &[&str]) -> Result<IppValue, Trouble> {
    let keyword = |word: &&str| (*word).try_into().map(IppValue::Keyword);
    let list: Result<Vec<_>, _> = words.iter().map(keyword).collect();
    Ok(IppValue::Array(list.map_err(|_| Trouble::Refused)?))
}

fn number(group: &IppAttributeGroup, name: &str) -> Option<i32> {
    match group.get(name)?.value() {
        IppValue::Integer(number) | IppValue::Enum(number) => Some(*number),
        _ => None,
    }
}

fn text(group: &IppAttributeGroup, name: &str) -> Option<String> {
    match group.get(name)?.value() {
        IppValue::NameWithoutLanguage(text) | IppValue::NameWithLanguage { name: text, .. } => {
            Some(text.as_str().to_owned())
        }
        _ => None,
    }
}

fn words(attribute: &IppAttribute) -> Vec<&str> {
    attribute
        .value()
        .into_iter()
        .filter_map(|value| value.as_keyword().map(|word| word.as_str()))
        .collect()
}
