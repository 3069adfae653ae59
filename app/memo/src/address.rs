//! Addresses in the two forms MeMo has: in fields and in one line.

use crate::text::Text;

element! {
    /// A point on the map, as the field writes it: text.
    AddressPoint {
        /// Metres east.
        geographic_easting_measure: Option<Text> = Grd "geographicEastingMeasure",
        /// Metres north.
        geographic_northing_measure: Option<Text> = Grd "geographicNorthingMeasure",
        /// Metres up.
        geographic_height_measure: Option<Text> = Grd "geographicHeightMeasure",
    }
}

element! {
    /// An address in fields.
    Address {
        /// The UUID of the address register, as text.
        id: Option<Text> = Grd "id",
        /// The street.
        address_label: Option<Text> = Grd "addressLabel",
        /// Number and letter.
        house_number: Option<Text> = Grd "houseNumber",
        /// Side or door.
        door: Option<Text> = Grd "door",
        /// Floor.
        floor: Option<Text> = Grd "floor",
        /// Care of.
        co: Option<Text> = Grd "co",
        /// Postal code.
        zip_code: Option<Text> = Grd "zipCode",
        /// Town.
        city: Option<Text> = Grd "city",
        /// Country.
        country: Option<Text> = Grd "country",
        /// The point on the map.
        address_point: Option<AddressPoint> = Grd "AddressPoint",
    }
}

element! {
    /// An address in one line.
    UnstructuredAddress {
        /// The line.
        unstructured: Text = Grd "unstructured",
    }
}
