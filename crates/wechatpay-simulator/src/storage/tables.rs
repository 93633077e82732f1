//! Several tables in one structure.

/// Declares a struct of tables, each stored under the name of its field. Code that writes or reads
/// all tables cannot miss one.
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
