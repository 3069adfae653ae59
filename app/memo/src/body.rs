//! The body: when the message was made, and its documents.

use crate::document::{AdditionalDocument, MainDocument, TechnicalDocument};
use crate::file::File;
use crate::time::DateTime;

element! {
    /// The documents.
    MessageBody {
        /// When the message was made.
        created_date_time: DateTime = Memo "createdDateTime",
        /// The letter.
        main_document: MainDocument = Memo "MainDocument",
        /// Enclosures.
        additional_document: Vec<AdditionalDocument> = Memo "AdditionalDocument",
        /// Documents for machines.
        technical_document: Vec<TechnicalDocument> = Memo "TechnicalDocument",
    }
}

impl MessageBody {
    /// Every file, in the order of the documents.
    pub fn files(&self) -> impl Iterator<Item = &File> {
        let additional = self.additional_document.iter().flat_map(|document| &document.file);
        let technical = self.technical_document.iter().flat_map(|document| &document.file);
        self.main_document.file.iter().chain(additional).chain(technical)
    }

    /// Every file, to be changed.
    pub(crate) fn files_mut(&mut self) -> impl Iterator<Item = &mut File> {
        let additional = self
            .additional_document
            .iter_mut()
            .flat_map(|document| &mut document.file);
        let technical = self
            .technical_document
            .iter_mut()
            .flat_map(|document| &mut document.file);
        self.main_document.file.iter_mut().chain(additional).chain(technical)
    }
}
