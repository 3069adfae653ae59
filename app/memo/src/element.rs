//! An element with children, written down once as in the table of `domain.md` 3.3: from it come the struct, reading in
//! any order, writing in the schema's order, and checking.

macro_rules! element {
    (
        $(#[$meta:meta])*
        $type:ident {
            $(
                $(#[$of:meta])*
                $field:ident: $kind:ty = $space:ident $name:literal $( => $( $rule:ident ( $( $value:expr ),* ) ).+ )?,
            )+
        }
        $( check: $check:path )?
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $type {
            $( $(#[$of])* pub $field: $kind, )+
        }

        impl $crate::part::Part for $type {
            fn read(
                node: $crate::tree::Node<'_>,
                ledger: &mut $crate::ledger::Ledger,
            ) -> Result<Self, $crate::error::ReadError> {
                use $crate::field::Field;
                $( let mut $field = <$kind as Field>::Gathered::default(); )+
                node.report_stray_text(ledger);
                let (mut latest, mut in_order) = (0, true);
                'children: for child in node.children {
                    let mut row = 0;
                    $(
                        row += 1;
                        let entry = element!(@entry $space $name $( $( $rule ( $( $value ),* ) )+ )?);
                        if entry.is(&child) {
                            in_order &= latest <= row;
                            latest = row;
                            <$kind as Field>::take(&mut $field, child, &entry, ledger)?;
                            continue 'children;
                        }
                    )+
                    child.report_unknown(ledger);
                }
                if !in_order {
                    ledger.breach($crate::rule::Rule::Order);
                }
                Ok(Self {
                    $( $field: <$kind as Field>::settle(
                        $field,
                        &element!(@entry $space $name $( $( $rule ( $( $value ),* ) )+ )?),
                        ledger,
                    )?, )+
                })
            }

            fn write(&self, entry: &$crate::field::Entry, out: &mut $crate::write::Writer) {
                out.open(entry, "");
                $( $crate::field::Field::write(
                    &self.$field,
                    &element!(@entry $space $name $( $( $rule ( $( $value ),* ) )+ )?),
                    out,
                ); )+
                out.close(entry);
            }

            fn check(&self, _: &$crate::field::Entry, ledger: &mut $crate::ledger::Ledger) {
                $( $crate::field::Field::check(
                    &self.$field,
                    &element!(@entry $space $name $( $( $rule ( $( $value ),* ) )+ )?),
                    ledger,
                ); )+
                $( $check(self, ledger); )?
            }

            #[cfg(test)]
            fn invent(chance: &mut $crate::tests::Chance, _: &$crate::field::Entry) -> Self {
                Self {
                    $( $field: $crate::field::Field::invent(
                        chance,
                        &element!(@entry $space $name $( $( $rule ( $( $value ),* ) )+ )?),
                    ), )+
                }
            }
        }
    };
    (@entry $space:ident $name:literal $( $rule:ident ( $( $value:expr ),* ) )*) => {
        const { $crate::field::Entry::new($crate::namespace::Namespace::$space, $name) $( .$rule($( $value ),*) )* }
    };
}
