//! Several tables in one structure.

/// Declares a structure of tables, each stored under the name of its member: whoever writes or reads all
/// of them cannot miss one.
macro_rules! tables {
    (
        $(#[$about:meta])*
        $vis:vis struct $all:ident {
            $($(#[$note:meta])* $at:vis $table:ident: $row:ty,)+
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Default)]
        $vis struct $all {
            $($(#[$note])* $at $table: $crate::storage::Table<$row>,)+
        }

        impl $all {
            /// Every table.
            pub(super) fn tables(
                &mut self,
            ) -> [$crate::storage::Named<'_>; [$(stringify!($table)),+].len()] {
                [$((stringify!($table), &mut self.$table)),+]
            }
        }
    };
}

pub(crate) use tables;
