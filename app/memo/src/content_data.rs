//! What a message is about, for machines that sort it.

use crate::address::{Address, UnstructuredAddress};
use crate::attention::ProductionUnit;
use crate::ledger::Ledger;
use crate::party::exact_length;
use crate::rule::Rule;
use crate::text::{Code, Text};

element! {
    /// What the message is about.
    ContentData {
        /// A person.
        cpr_data: Option<CprData> = Grd "CPRdata",
        /// A company.
        cvr_data: Option<CvrData> = Grd "CVRdata",
        /// A vehicle.
        motor_vehicle: Option<MotorVehicle> = Dmv "MotorVehicle",
        /// A property.
        property_number: Option<PropertyNumber> = Grd "PropertyNumber",
        /// A case.
        case_id: Option<CaseId> = Memo "CaseID",
        /// The municipalities' subject code.
        kle_data: Option<KleData> = Kle "KLEdata",
        /// The shared public task code.
        form_data: Option<FormData> = Form "FORMdata",
        /// A unit of a company.
        production_unit: Option<ProductionUnit> = Grd "ProductionUnit",
        /// An education.
        education: Option<Education> = Udd "Education",
        /// An address in fields.
        address: Option<Address> = Grd "Address",
        /// An address in one line.
        unstructured_address: Option<UnstructuredAddress> = Grd "UnstructuredAddress",
        /// At most ten facts more.
        additional_content_data: Vec<AdditionalContentData> = Memo "AdditionalContentData" => up_to(10),
    }
    check: one_address
}

fn one_address(data: &ContentData, ledger: &mut Ledger) {
    if data.address.is_some() && data.unstructured_address.is_some() {
        ledger.breach(Rule::BothAddresses);
    }
}

element! {
    /// A person.
    CprData {
        /// The number, without a hyphen.
        cpr_number: Text = Grd "cprNumber",
        /// The name.
        name: Option<Text> = Grd "name",
    }
    check: ten_characters
}

fn ten_characters(data: &CprData, ledger: &mut Ledger) {
    exact_length("cprNumber", data.cpr_number.as_str(), 10, ledger);
}

element! {
    /// A company.
    CvrData {
        /// The number.
        cvr_number: Text = Grd "cvrNumber",
        /// The name.
        company_name: Option<Text> = Grd "companyName",
    }
    check: eight_characters
}

fn eight_characters(data: &CvrData, ledger: &mut Ledger) {
    exact_length("cvrNumber", data.cvr_number.as_str(), 8, ledger);
}

element! {
    /// A vehicle.
    MotorVehicle {
        /// The plate.
        license_number: Option<Text> = Dmv "licenseNumber",
        /// The number of the chassis.
        chassis_number: Option<Text> = Dmv "chassisNumber",
    }
}

element! {
    /// A property.
    PropertyNumber {
        /// The number.
        property_number: Text = Grd "propertyNumber",
    }
}

element! {
    /// A case.
    CaseId {
        /// The number.
        case_id: Text = Memo "caseID",
        /// The system that knows it.
        case_system: Text = Memo "caseSystem",
    }
}

element! {
    /// The municipalities' subject code (KL Emnesystematik).
    KleData {
        /// The code, NN.NN.NN.
        subject_key: Code = Kle "subjectKey",
        /// Of which edition.
        version: Option<Code> = Kle "version",
        /// What is done with the subject.
        activity_facet: Option<Code> = Kle "activityFacet",
        /// The subject in words.
        label: Option<Text> = Kle "label",
    }
}

element! {
    /// The shared public reference model for tasks (FORM).
    FormData {
        /// The code.
        task_key: Code = Form "taskKey",
        /// Of which edition.
        version: Option<Code> = Form "version",
        /// What is done with the task.
        activity_facet: Option<Code> = Form "activityFacet",
        /// The task in words.
        label: Option<Text> = Form "label",
    }
}

element! {
    /// An education.
    Education {
        /// The code.
        education_code: Code = Udd "educationCode",
        /// The name.
        education_name: Option<Text> = Udd "educationName",
    }
}

element! {
    /// A fact more.
    AdditionalContentData {
        /// Of which kind.
        content_data_type: Option<Text> = Memo "contentDataType",
        /// What it is.
        content_data_name: Text = Memo "contentDataName",
        /// Its value.
        content_data_value: Text = Memo "contentDataValue",
    }
}
