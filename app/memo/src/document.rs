//! The three kinds of documents. They differ in the name of their number, and in whether there is something to do.

use crate::action::Action;
use crate::file::File;
use crate::text::Text;

element! {
    /// The letter itself. Several files are the same letter in several forms.
    MainDocument {
        /// Its number.
        main_document_id: Option<Text> = Memo "mainDocumentID",
        /// Its title.
        label: Option<Text> = Memo "label",
        /// Its files, at least one.
        file: Vec<File> = Memo "File" => one_or_more(),
        /// What it asks for.
        action: Vec<Action> = Memo "Action",
    }
}

element! {
    /// An enclosure.
    AdditionalDocument {
        /// Its number.
        additional_document_id: Option<Text> = Memo "additionalDocumentID",
        /// Its title.
        label: Option<Text> = Memo "label",
        /// Its files, at least one.
        file: Vec<File> = Memo "File" => one_or_more(),
        /// What it asks for.
        action: Vec<Action> = Memo "Action",
    }
}

element! {
    /// Something for machines, not for the reader.
    TechnicalDocument {
        /// Its number.
        technical_document_id: Option<Text> = Memo "technicalDocumentID",
        /// Its title.
        label: Option<Text> = Memo "label",
        /// Its files, at least one.
        file: Vec<File> = Memo "File" => one_or_more(),
    }
}
