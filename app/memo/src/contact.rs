//! Where to turn to, and what to say there.

use crate::text::Text;

element! {
    /// A place of contact, as an authority registers it.
    ContactPoint {
        /// The group it belongs to.
        contact_group: Option<Text> = Memo "contactGroup",
        /// Its number.
        contact_point_id: Text = Memo "contactPointID",
        /// Its name.
        label: Option<Text> = Memo "label",
        /// At most two facts that go with it.
        contact_info: Vec<ContactInfo> = Memo "ContactInfo" => up_to(2),
    }
}

element! {
    /// A fact that goes with a place of contact.
    ContactInfo {
        /// What it is.
        label: Text = Memo "label",
        /// Its value.
        value: Text = Memo "value",
    }
}
