//! Who within the sender or recipient it concerns.

use crate::address::{Address, UnstructuredAddress};
use crate::ledger::Ledger;
use crate::rule::Rule;
use crate::text::Text;

element! {
    /// Who and what within a sender or recipient is meant.
    AttentionData {
        /// A person.
        attention_person: Option<AttentionPerson> = Memo "AttentionPerson",
        /// A production unit.
        production_unit: Option<ProductionUnit> = Grd "ProductionUnit",
        /// A location number.
        global_location_number: Option<GlobalLocationNumber> = Gln "GlobalLocationNumber",
        /// An e-mail address.
        e_mail: Option<EMail> = Memo "EMail",
        /// A tax number.
        se_number: Option<SeNumber> = Grd "SEnumber",
        /// A telephone.
        telephone: Option<Telephone> = Memo "Telephone",
        /// An employee.
        eid: Option<Eid> = Grd "EID",
        /// Who answers for the content.
        content_responsible: Option<ContentResponsible> = Memo "ContentResponsible",
        /// Which system made the message.
        generating_system: Option<GeneratingSystem> = Memo "GeneratingSystem",
        /// A health organisation.
        sor_data: Option<SorData> = Sor "SORdata",
        /// An address in fields.
        address: Option<Address> = Grd "Address",
        /// An address in one line.
        unstructured_address: Option<UnstructuredAddress> = Grd "UnstructuredAddress",
    }
    check: one_address
}

fn one_address(data: &AttentionData, ledger: &mut Ledger) {
    if data.address.is_some() && data.unstructured_address.is_some() {
        ledger.breach(Rule::BothAddresses);
    }
}

element! {
    /// A person.
    AttentionPerson {
        /// A number of the person.
        person_id: Option<Text> = Memo "personID",
        /// The name.
        label: Option<Text> = Memo "label",
    }
}

element! {
    /// A unit of a company (P-nummer).
    ProductionUnit {
        /// The number.
        production_unit_number: Text = Grd "productionUnitNumber",
        /// The name.
        production_unit_name: Option<Text> = Grd "productionUnitName",
    }
}

element! {
    /// A global location number (GLN, EAN).
    GlobalLocationNumber {
        /// The number.
        global_location_number: Text = Gln "globalLocationNumber",
        /// The name.
        location: Option<Text> = Gln "location",
    }
}

element! {
    /// An e-mail address.
    EMail {
        /// The address.
        email_address: Text = Memo "emailAddress",
        /// Whose it is.
        related_agent: Option<Text> = Memo "relatedAgent",
    }
}

element! {
    /// A tax number (SE-nummer).
    SeNumber {
        /// The number.
        se_number: Text = Grd "seNumber",
        /// The company.
        company_name: Option<Text> = Grd "companyName",
    }
}

element! {
    /// A telephone.
    Telephone {
        /// The number.
        telephone_number: Text = Memo "telephoneNumber",
        /// Whose it is.
        related_agent: Option<Text> = Memo "relatedAgent",
    }
}

element! {
    /// An employee's identity.
    Eid {
        /// The identity.
        e_id: Text = Grd "eID",
        /// The name.
        label: Option<Text> = Grd "label",
    }
}

element! {
    /// Who answers for the content.
    ContentResponsible {
        /// The number.
        content_responsible_id: Option<Text> = Memo "contentResponsibleID",
        /// The name.
        label: Option<Text> = Memo "label",
    }
}

element! {
    /// Which system made the message.
    GeneratingSystem {
        /// The number.
        generating_system_id: Text = Memo "generatingSystemID",
        /// The name.
        label: Option<Text> = Memo "label",
    }
}

element! {
    /// An organisation of the health register (SOR).
    SorData {
        /// The number.
        sor_identifier: Text = Sor "sorIdentifier",
        /// The name.
        entry_name: Option<Text> = Sor "entryName",
    }
}
